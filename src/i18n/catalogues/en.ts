/**
 * Every word a person reads, in English: the catalogue all others are held to. A message
 * is plain data, so that it can be checked, replaced by a host and turned into a pseudo
 * language: `{name}` is filled in, `{ one, other }` is chosen by `count`.
 *
 * What is filled in: `{when}`, `{created}` and `{used}` are a date with its time, "Tue, 12 May 2026,
 * 09:14", or `row.unknown`; in `row.lastUsed` it may also be "2 hours ago". `{date}` is a day, in
 * `unused.which` with its time; `{time}` is "14:02" or "5 Apr, 14:02"; `{zone}` names a time zone.
 * In `unused.hint` the plural goes by the days, which are its `{count}`.
 */
export const en = {
  'devices.title': 'Active devices',
  'devices.lead':
    'Everywhere your Ruuvi account is signed in. Each sign-in is a session, and one device can have several.',
  'devices.account': 'Signed in as {email}',
  'devices.loading': 'Loading your sessions…',
  'devices.refresh': 'Refresh',
  'devices.refreshing': 'Refreshing…',
  'devices.updated': 'Updated {time}',
  'devices.stale': 'Couldn’t refresh. Showing {time}.',
  'devices.zone': 'Times are in your time zone: {zone}.',
  'devices.empty': 'Ruuvi Cloud reported no active sessions.',
  'devices.unreadable': {
    one: '1 session couldn’t be read. You can only end it with “Sign out everywhere”.',
    other: '{count} sessions couldn’t be read. You can only end them with “Sign out everywhere”.',
  },
  'devices.noCurrent':
    'Ruuvi Cloud didn’t say which of these sessions is this browser, so check carefully before you sign one out.',
  'devices.severalCurrent':
    'Ruuvi Cloud marked more than one of these sessions as this browser, so check carefully before you sign one out.',
  'answer.sessions': { one: 'session', other: 'sessions' },
  'answer.inUse': 'in use now',
  'answer.unused': { one: 'unused for 1 day', other: 'unused for {count} days' },
  'status.check': 'Are all of these yours? One device can have several sessions.',
  'status.newest': 'The newest signed in {when}.',
  'status.newestHere': 'The newest is this device.',
  'status.noneNew': 'None of these is new since your last visit on {date}.',
  'status.new': {
    one: '1 of these is new since your last visit on {date}.',
    other: '{count} of these are new since your last visit on {date}.',
  },
  'status.refreshed': 'Refreshed {time}.',
  'status.unchanged': 'Nothing has changed.',
  'status.used': { one: '1 session was used meanwhile.', other: '{count} sessions were used meanwhile.' },
  'status.ended': { one: '1 session has ended.', other: '{count} sessions have ended.' },

  'current.title': 'This device',
  'others.title': 'Other sessions ({count})',
  'others.none': 'You’re not signed in anywhere else.',
  'others.signOutAll': 'Sign out all others',
  'others.dialogTitle': { one: 'Sign out 1 other session?', other: 'Sign out {count} other sessions?' },

  'unused.hint': {
    one: 'Not used for 1 day or more: {sessions}',
    other: 'Not used for {count} days or more: {sessions}',
  },
  'unused.open': 'Sign out unused ({count})',
  'unused.dialogTitle': { one: 'Sign out 1 unused session?', other: 'Sign out {count} unused sessions?' },
  'unused.which': 'Not used since {date} or earlier.',

  'many.effect':
    'You stay signed in here. Apps and browsers that are signed out have to sign in again. Sensors keep sending data.',
  'many.confirm': { one: 'Sign out 1 session', other: 'Sign out {count} sessions' },
  'many.progress': '{done} of {count}',
  'many.waiting': 'Ruuvi Cloud asked us to slow down. Continuing in a moment…',
  'many.pausing': 'Several requests failed in a row. Continuing in a moment…',
  'many.stop': 'Stop',
  'many.stopping': 'Stopping…',
  'many.failed': {
    one: '1 session is still signed in.',
    other: '{count} sessions are still signed in.',
  },
  'many.stillListed': 'Ruuvi Cloud accepted this, but the list hasn’t changed.',
  'many.unconfirmed': 'Couldn’t confirm which sessions were signed out.',
  'many.refresh': 'Press “Refresh” to look again.',

  'badge.usedJustNow': 'Used just now',
  'badge.new': 'New',
  'badge.newSince': 'since your last visit on {date}',
  'badge.newJustNow': 'since you opened this page',
  'badge.newest': 'newest',

  'tellApart.question': 'How do I tell these apart?',
  'tellApart.known':
    'Ruuvi Cloud doesn’t store device names. It only knows when each session signed in and when it was last used.',
  'tellApart.try':
    'Use the Ruuvi app on one of your devices, then come back to this page and press “Refresh”. The session whose time has changed is marked “Used just now”.',
  'tellApart.careful': 'Apps that sync in the background count as used too, so try one device at a time.',

  'all.title': 'Your sessions ({count})',
  'list.showAll': 'Show all {count}',
  'list.showMore': 'Show {count} more',
  'list.shown': '{done} of {count} shown',

  'timeLine.signedIn': 'signed in',
  'timeLine.lastUsed': 'last used',
  'timeLine.stillSignedIn': 'still signed in',
  'timeLine.now': 'Now',
  'row.inUse': 'In use now',
  'row.unusedSinceSignIn': 'Not used since sign-in',
  'row.lastUsed': 'Last used {when}',
  'row.lastUsedUnknown': 'Last used: unknown',
  'row.signedIn': 'Signed in {when}',
  'row.unknown': 'at an unknown time',
  'row.signOut': 'Sign out',
  'row.signOutName': 'Sign out, session last used {when}',
  'row.signOutNameTwin': 'Sign out, session last used {when}, {n} of {count}',
  'row.signingOut': 'Signing out…',
  'row.checking': 'Checking…',
  'row.gone': 'No longer signed in',

  'one.title': 'Sign out this session?',
  'one.which': 'Signed in {created}. Last used {used}.',
  'one.effect':
    'The app or browser there will have to sign in again. An app that is open there notices within about a minute once it is online. Sensors keep sending data.',
  'one.mayBeCurrent': 'This may be the browser you are using now.',

  'here.open': 'Sign out here',
  'here.title': 'Sign out here?',
  'here.effect': 'You’ll have to sign in again in this browser. Your other sessions stay signed in.',

  'everywhere.open': 'Sign out everywhere',
  'everywhere.dialogTitle': 'Sign out everywhere?',
  'everywhere.effect': {
    one: 'This session, your only one, ends. You’ll have to sign in again.',
    other: 'All {count} sessions end, including this one. You’ll have to sign in again on every device.',
  },
  'everywhere.effectUnknown':
    'All your sessions end, including this one. You’ll have to sign in again on every device.',
  'everywhere.sensors': 'Sensors keep sending data.',
  'guide.title': 'Something looks wrong?',
  'guide.everywhere': 'Sign out everywhere.',
  'guide.everywhereEffect': {
    one: 'Your only session ends, this one.',
    other: 'All {count} sessions end, this one too.',
  },
  'guide.everywhereEffectUnknown': 'All your sessions end, this one too.',
  'guide.mailbox': 'Secure your mailbox.',
  'guide.mailboxReason': 'Sign-in codes go to {email}: whoever can read them can sign in again.',
  'guide.mailboxReasonUnknown': 'Sign-in codes go there: whoever can read them can sign in again.',
  'guide.signInAgain': 'Sign in again',
  'guide.signInAgainWhere': 'on your own devices.',

  'local.open': 'Sign out of this browser only',
  'local.effect':
    '“Sign out of this browser only” isn’t reported to Ruuvi Cloud: this session and others may stay signed in.',

  'dialog.cancel': 'Cancel',
  'action.tryAgain': 'Try again',
  'action.checkAgain': 'Check again',

  'result.signedOut': 'Session signed out.',
  'result.alreadySignedOut': 'That session was already signed out.',
  'result.signedOutMany': { one: '1 session signed out.', other: '{count} sessions signed out.' },
  'result.alreadyMany': { one: '1 was already signed out.', other: '{count} were already signed out.' },
  'result.signedOutSome': '{done} of {count} signed out.',
  'result.failed': '{count} failed.',
  'result.late': {
    one: 'The session was signed out after all.',
    other: '{count} sessions were signed out after all.',
  },
  'result.unconfirmed': {
    one: 'Couldn’t confirm whether 1 session was signed out.',
    other: 'Couldn’t confirm whether {count} sessions were signed out.',
  },
  'result.stopped': 'Stopped before trying the rest.',
  'result.newSignIns': { one: 'New sign-in: {when}.', other: '{count} new sign-ins, the latest: {when}.' },
  'result.remaining': { one: '1 other session remains.', other: '{count} other sessions remain.' },
  'result.noneRemain': 'No other sessions remain.',

  'failed.stillSignedIn': 'This session is still signed in.',
  'failed.one': 'Couldn’t sign out this session.',
  'failed.contradiction': 'Ruuvi Cloud says this session doesn’t exist, but still lists it.',
  'failed.stillHere': 'You’re still signed in here.',
  'failed.here': 'Couldn’t sign out. You’re still signed in here.',
  'failed.everywhere': 'Couldn’t sign out everywhere.',
  'failed.everywhereUnchanged': {
    one: 'Your session is still signed in.',
    other: 'All {count} sessions are still signed in.',
  },
  'failed.everywherePartly': '{done} of {count} sessions signed out. This one is still signed in.',
  'failed.unconfirmed': 'Couldn’t confirm whether this session was signed out.',
  'failed.unconfirmedHere': 'Couldn’t confirm whether you were signed out.',
  'failed.unconfirmedEverywhere': 'Couldn’t confirm whether your sessions were signed out.',
  'failed.accepted':
    'Ruuvi Cloud accepted the sign-out, but the list couldn’t be loaded again to confirm it.',
  'failed.identity': 'Not signed out, because your identity was not confirmed.',

  'load.failed': 'We couldn’t load your sessions.',
  'load.offline': 'You’re offline. This page reloads by itself once you’re back online.',
  'cause.offline': 'There was no connection.',
  'cause.network': 'Ruuvi Cloud couldn’t be reached. Check your connection.',
  'cause.timeout': 'Ruuvi Cloud didn’t answer in time.',
  'cause.unauthorized': 'Ruuvi Cloud no longer accepts this sign-in.',
  'cause.token-changed': 'Someone signed in with another account in the meantime.',
  'cause.token-pending': 'Your sign-in isn’t ready yet. Try again in a moment.',
  'cause.forbidden': 'Ruuvi Cloud didn’t allow this.',
  'cause.not-found': 'Ruuvi Cloud can’t do this at the moment.',
  'cause.unknown-endpoint': 'Ruuvi Cloud can’t do this at the moment.',
  'cause.rate-limitedFor': {
    one: 'Too many requests. You can try again in 1 second.',
    other: 'Too many requests. You can try again in {count} seconds.',
  },
  'cause.rate-limitedForMinutes': {
    one: 'Too many requests. You can try again in 1 minute.',
    other: 'Too many requests. You can try again in {count} minutes.',
  },
  'cause.rate-limitedOver': 'There were too many requests. You can try again now.',
  'cause.server': 'Ruuvi Cloud is having trouble at the moment. It’s nothing you did.',
  'cause.rejected': 'Ruuvi Cloud didn’t accept the request.',
  'cause.rejectedWith': 'Ruuvi Cloud didn’t accept the request ({code}).',
  'cause.invalid-response': 'Ruuvi Cloud’s answer couldn’t be read.',
  'cause.too-large': 'Ruuvi Cloud’s answer was too large to read.',
  'cause.aborted': 'The request was interrupted.',
  'cause.accepted': 'Ruuvi Cloud accepted the request, but hasn’t said that it is done.',
  'offline.banner': 'You’re offline. Signing out works again once you’re back online.',

  'ended.all': 'You’re signed out everywhere',
  'ended.all-unconfirmed': 'You’re signed out here',
  'ended.checkOthers': 'Sign in to check whether your other sessions were signed out too.',
  'ended.current': 'You’re signed out here',
  'ended.othersUntouched': 'Your other sessions were left as they are.',
  'ended.othersSignedOut': {
    one: '1 other session was signed out before that.',
    other: '{count} other sessions were signed out before that.',
  },
  'ended.othersUnconfirmed': {
    one: 'Whether 1 more was signed out is not confirmed. Sign in to check.',
    other: 'Whether {count} more were signed out is not confirmed. Sign in to check.',
  },
  'ended.local': 'You’re signed out of this browser only',
  'ended.notTold': 'Ruuvi Cloud wasn’t told, so sign in again to check your sessions.',
  'ended.expired': 'Your session has ended',
  'ended.continue': 'Sign in to continue.',
  'ended.gone': 'You’re signed out in this browser',
  'ended.mailbox':
    'If you did this because of a sign-in that wasn’t yours, secure your mailbox first: whoever can read it can sign in again.',
  'ended.mailboxUnexpected':
    'If you didn’t expect this, secure your mailbox first: whoever can read it can sign in again.',
  'ended.signInAgain': 'Sign in again',
  'ended.tokenStuck':
    'This browser couldn’t delete its saved sign-in. Close the browser to be sure that it is gone.',
  'restart.waiting': 'Your sign-in changed several times in a row. Trying again shortly.',
  'restart.interrupted': 'Your sign-in changed before everything was signed out.',
  'ended.title': 'You’re signed out',

  'signIn.title': 'Sign in',
  'signIn.lead': 'Use the email address of your Ruuvi account. We’ll send a code to it.',
  'signIn.email': 'Email address',
  'signIn.sendCode': 'Send code',
  'signIn.sendingCode': 'Sending…',
  'signIn.codeTitle': 'Enter the code',
  'signIn.codeLead': 'We sent a code to {email}. It is valid for a few minutes.',
  'signIn.code': 'Code',
  'signIn.codeHint': '4 characters from the email',
  'signIn.verify': 'Sign in',
  'signIn.verifying': 'Signing in…',
  'signIn.newCode': 'Send a new code',
  'signIn.newCodeSent': 'A new code is on its way to {email}.',
  'signIn.otherEmail': 'Use another address',
  'signIn.emailMissing': 'Enter your email address.',
  'signIn.emailInvalid': 'That doesn’t look like an email address.',
  'signIn.codeMissing': 'Enter the code from the email.',
  'signIn.codeWrong': 'That code is wrong, already used or expired. Check it, or send a new one.',
  'signIn.throttled': 'Too many attempts. Wait a few minutes and try again.',
  'signIn.failed': 'Couldn’t sign in.',

  'notFound.title': 'Page not found',
  'notFound.lead': 'There is no page at this address.',
  'notFound.back': 'Go to active devices',
  'crash.title': 'Something went wrong on this page',
  'crash.nothing': 'Nothing was signed out from this page.',

  'site.name': 'Ruuvi account',
  'site.language': 'Language',
  'site.pageTitle': '{page} – {site}',
} as const satisfies Record<string, Message>

/** One text, or one for each plural category that the language has. */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
