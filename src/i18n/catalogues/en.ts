/**
 * Every word a person reads, in English: the catalogue all others are held to. A message
 * is plain data, so that it can be checked, replaced by a host and turned into a pseudo
 * language: `{name}` is filled in, `{ one, other }` is chosen by `count`.
 *
 * What is filled in: `{when}`, `{created}` and `{used}` are a date with its time, "Tue 12 May 2026,
 * 09:14", or `row.unknown`; in `row.lastUsed` alone `{when}` is "2 hours ago". `{date}` is a day,
 * in `unused.which` with its time; `{time}` is a time of day, `{zone}` the name of a time zone.
 */
export const en = {
  'devices.title': 'Active devices',
  'devices.lead': 'Every place your Ruuvi account is signed in. One device can hold several.',
  'devices.account': 'Signed in as {email}',
  'devices.loading': 'Loading your sessions…',
  'devices.refresh': 'Refresh',
  'devices.updated': 'Updated {time}',
  'devices.stale': 'Couldn’t refresh. Showing {time}.',
  'devices.zone': 'Times are in {zone}.',
  'devices.empty': 'No active sessions were reported.',
  'devices.unreadable': {
    one: '1 session could not be read. It can only be ended with “Sign out everywhere”.',
    other: '{count} sessions could not be read. They can only be ended with “Sign out everywhere”.',
  },
  'devices.noCurrent':
    'The cloud didn’t say which of these sessions is this browser, so look twice before you sign one out.',
  'devices.severalCurrent':
    'The cloud marked more than one of these sessions as this browser, so look twice before you sign one out.',

  'current.title': 'This device',
  'others.title': 'Other sessions ({count})',
  'others.none': 'You’re not signed in anywhere else.',
  'others.signOutAll': 'Sign out all others',
  'others.dialogTitle': { one: 'Sign out 1 other session?', other: 'Sign out {count} other sessions?' },

  'unused.hint': {
    one: '1 session has not been used for {days} days or more.',
    other: '{count} sessions have not been used for {days} days or more.',
  },
  'unused.open': { one: 'Sign out 1 unused', other: 'Sign out {count} unused' },
  'unused.dialogTitle': { one: 'Sign out 1 unused session?', other: 'Sign out {count} unused sessions?' },
  'unused.which': 'Not used since {date}, or for longer.',

  'many.effect':
    'You stay signed in here. An app that is signed out has to sign in again. Sensors keep sending data.',
  'many.confirm': { one: 'Sign out 1 session', other: 'Sign out {count} sessions' },
  'many.progress': '{done} of {count}',
  'many.waiting': 'The cloud asked us to slow down, going on in a moment…',
  'many.stop': 'Stop',
  'many.stopping': 'Stopping…',
  'many.failed': {
    one: '1 session is still signed in.',
    other: '{count} sessions are still signed in.',
  },
  'many.stillListed': 'The cloud accepted it, but still lists them.',
  'many.unconfirmed': 'Couldn’t confirm which sessions were signed out.',
  'many.refresh': 'Press “Refresh” to look again.',

  'badge.usedJustNow': 'Used just now',
  'badge.new': 'New',
  'badge.newSince': 'since your last visit on {date}',
  'badge.newJustNow': 'signed in since you opened this page',

  'tellApart.question': 'How do I tell these apart?',
  'tellApart.known':
    'The cloud keeps no names of devices. It knows only when a session signed in, and when it was last used.',
  'tellApart.try':
    'Use the Ruuvi app on one of your devices, then come back to this page and press “Refresh”. The session whose time has moved is marked “Used just now”.',
  'tellApart.careful': 'An app that syncs in the background counts as used too, so try one device at a time.',

  'all.title': 'Your sessions ({count})',
  'list.showAll': 'Show all {count}',

  'row.inUse': 'In use now',
  'row.unusedSinceSignIn': 'Not used since sign-in',
  'row.lastUsed': 'Last used {when}',
  'row.lastUsedUnknown': 'Last used: unknown',
  'row.signedIn': 'Signed in {when}',
  'row.lastUsedAt': 'last used {when}',
  'row.unknown': 'unknown',
  'row.signOut': 'Sign out',
  'row.signOutName': 'Sign out, session last used {when}',
  'row.signOutNameTwin': 'Sign out, session last used {when}, {n} of {count}',
  'row.signingOut': 'Signing out…',
  'row.checking': 'Checking…',
  'row.gone': 'No longer signed in',

  'one.title': 'Sign out this session?',
  'one.which': 'Signed in {created}, last used {used}.',
  // "It" is the app, or the browser, that the session belongs to.
  'one.effect':
    'It will have to sign in again. An app that is open there notices within about a minute of its next contact with the cloud. Sensors keep sending data.',
  'one.mayBeCurrent': 'This may be the browser you are using now.',

  'here.open': 'Sign out here',
  'here.title': 'Sign out here?',
  'here.effect': 'You’ll have to sign in again in this browser. Your other sessions stay signed in.',

  'everywhere.lead': {
    one: 'Ends your only session, this one.',
    other: 'Ends all {count} sessions, including this one.',
  },
  'everywhere.leadUnknown': 'Ends all your sessions, including this one.',
  'everywhere.open': 'Sign out everywhere',
  'everywhere.dialogTitle': 'Sign out everywhere?',
  'everywhere.effect': {
    one: 'Your only session ends, this one. You’ll have to sign in again.',
    other: 'All {count} sessions end, including this one. Every device has to sign in again.',
  },
  'everywhere.effectUnknown': 'All your sessions end, including this one. Every device has to sign in again.',
  'everywhere.sensors': 'Sensors keep sending data.',

  'local.open': 'Sign out of this browser only',
  'local.effect':
    '“Sign out of this browser only” doesn’t tell the cloud: this session and others may stay signed in.',

  'dialog.cancel': 'Cancel',
  'action.tryAgain': 'Try again',
  'action.checkAgain': 'Check again',

  'result.signedOut': 'Signed out.',
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
  'result.stopped': 'Stopped before the rest.',
  'result.newSignIns': {
    one: 'New sign-in: {when}.',
    other: '{count} new sign-ins, the last one: {when}.',
  },
  'result.remaining': {
    one: '1 other session remains.',
    other: '{count} other sessions remain.',
  },
  'result.noneRemain': 'No other sessions remain.',

  'failed.stillSignedIn': 'This session is still signed in.',
  'failed.one': 'Couldn’t sign out this session.',
  'failed.contradiction': 'The cloud says that this session doesn’t exist, yet still lists it.',
  'failed.stillHere': 'You’re still signed in here.',
  'failed.here': 'Couldn’t sign out. You’re still signed in here.',
  'failed.everywhere': 'Couldn’t sign out everywhere.',
  'failed.everywhereUnchanged': {
    one: 'Your session is still signed in.',
    other: 'All {count} sessions are still signed in.',
  },
  'failed.everywherePartly': '{done} of {count} sessions were signed out. This one is still signed in.',
  'failed.unconfirmed': 'Couldn’t confirm whether this session was signed out.',
  'failed.unconfirmedHere': 'Couldn’t confirm whether you were signed out.',
  'failed.unconfirmedEverywhere': 'Couldn’t confirm whether your sessions were signed out.',
  'failed.accepted': 'The cloud accepted the sign-out, but the list couldn’t be read again to confirm it.',
  'failed.identity': 'Not signed out, because your identity was not confirmed.',

  'load.failed': 'We couldn’t load your sessions.',
  'load.offline': 'You’re offline. This page reloads by itself when the connection is back.',
  'cause.offline': 'There was no connection.',
  'cause.network': 'The cloud couldn’t be reached. Check your connection.',
  'cause.timeout': 'The cloud didn’t answer in time.',
  'cause.unauthorized': 'The cloud no longer accepts this sign-in.',
  'cause.token-changed': 'Another account was signed in meanwhile.',
  'cause.forbidden': 'The cloud didn’t allow this.',
  'cause.not-found': 'The cloud doesn’t offer this at the moment.',
  'cause.unknown-endpoint': 'The cloud doesn’t offer this at the moment.',
  'cause.rate-limitedFor': {
    one: 'Too many requests. You can try again in 1 second.',
    other: 'Too many requests. You can try again in {count} seconds.',
  },
  'cause.server': 'The cloud has trouble at the moment. It’s not something you did.',
  'cause.rejected': 'The cloud didn’t accept the request.',
  'cause.rejectedWith': 'The cloud didn’t accept the request ({code}).',
  'cause.invalid-response': 'The cloud’s answer couldn’t be read.',
  'cause.too-large': 'The cloud’s answer was too large to read.',
  'cause.aborted': 'The request was interrupted.',
  'offline.banner': 'You’re offline. Signing out works again when the connection is back.',

  'ended.all': 'You’re signed out everywhere.',
  'ended.all-unconfirmed':
    'You’re signed out here. Sign in to check whether your other sessions were signed out too.',
  'ended.current': 'You’re signed out here.',
  'ended.othersUntouched': 'Your other sessions were left as they are.',
  'ended.othersSignedOut': {
    one: '1 other session was signed out before that.',
    other: '{count} other sessions were signed out before that.',
  },
  'ended.othersUnconfirmed': {
    one: 'Whether 1 more was signed out is not confirmed. Sign in to check.',
    other: 'Whether {count} more were signed out is not confirmed. Sign in to check.',
  },
  'ended.local':
    'This browser has forgotten your sign-in. The cloud wasn’t told: sign in again to check your sessions.',
  'ended.expired': 'Your session has ended. Sign in to continue.',
  'ended.other-tab': 'You were signed out in another tab. Sign in to continue.',
  'ended.tokenStuck':
    'This browser wouldn’t remove the sign-in that it has stored. Close the browser to be sure that it is gone.',
  'ended.title': 'You’re signed out',

  'signIn.title': 'Sign in',
  'signIn.lead': 'Use the e-mail address of your Ruuvi account. We’ll send a code to it.',
  'signIn.email': 'E-mail address',
  'signIn.sendCode': 'Send code',
  'signIn.sendingCode': 'Sending…',
  'signIn.codeTitle': 'Enter the code',
  'signIn.codeLead': 'We sent a code to {email}. It is valid for a few minutes.',
  'signIn.code': 'Code',
  'signIn.codeHint': '4 characters from the e-mail',
  'signIn.verify': 'Sign in',
  'signIn.verifying': 'Signing in…',
  'signIn.newCode': 'Send a new code',
  'signIn.newCodeSent': 'A new code is on its way to {email}.',
  'signIn.otherEmail': 'Use another address',
  'signIn.emailMissing': 'Enter your e-mail address.',
  'signIn.emailInvalid': 'That doesn’t look like an e-mail address.',
  'signIn.codeMissing': 'Enter the code from the e-mail.',
  'signIn.codeWrong': 'That code is wrong, already used or expired. Check it, or have a new one sent.',
  'signIn.throttled': 'Too many attempts. Wait a few minutes and try again.',
  'signIn.failed': 'Couldn’t sign in.',

  'notFound.title': 'Page not found',
  'notFound.lead': 'There is nothing at this address.',
  'notFound.back': 'Go to active devices',
  'crash.title': 'Something went wrong on this page',
  'crash.nothing': 'Nothing was signed out from this page.',

  'site.name': 'Ruuvi account',
  'site.language': 'Language',
  'site.pageTitle': '{page} – {site}',
} as const satisfies Record<string, Message>

/** One text, or one for each plural category that the language has. */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
