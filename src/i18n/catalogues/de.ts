import type { Messages } from '../messages.ts'

export const de = {
  'devices.title': 'Aktive Geräte',
  'devices.lead':
    'Alle Orte, an denen Sie mit Ihrem Ruuvi-Konto angemeldet sind. Ein Gerät kann mehrere Sitzungen haben.',
  'devices.account': 'Angemeldet als {email}',
  'devices.loading': 'Ihre Sitzungen werden geladen…',
  'devices.refresh': 'Aktualisieren',
  'devices.refreshing': 'Wird aktualisiert…',
  'devices.updated': 'Aktualisiert: {time}',
  'devices.stale': 'Die Liste konnte nicht aktualisiert werden. Angezeigter Stand: {time}.',
  'devices.zone': 'Alle Zeiten in Ihrer Zeitzone: {zone}.',
  'devices.empty': 'Die Ruuvi Cloud hat keine aktiven Sitzungen gemeldet.',
  'devices.unreadable': {
    one: '1 Sitzung konnte nicht gelesen werden. Sie lässt sich nur mit „Überall abmelden“ beenden.',
    other:
      '{count} Sitzungen konnten nicht gelesen werden. Sie lassen sich nur mit „Überall abmelden“ beenden.',
  },
  'devices.noCurrent':
    'Die Ruuvi Cloud hat nicht mitgeteilt, welche dieser Sitzungen zu diesem Browser gehört. Prüfen Sie daher genau, welche Sie abmelden.',
  'devices.severalCurrent':
    'Die Ruuvi Cloud hat diesem Browser mehr als eine dieser Sitzungen zugeordnet. Prüfen Sie daher genau, welche Sie abmelden.',
  'answer.sessions': { one: 'Sitzung', other: 'Sitzungen' },
  'answer.inUse': 'gerade in Gebrauch',
  'answer.unused': { one: 'seit 1 Tag unbenutzt', other: 'seit {count} Tagen unbenutzt' },
  'status.check': 'Sind das alles Ihre Sitzungen? Ein Gerät kann mehrere haben.',
  'status.newest': 'Die neueste: angemeldet {when}.',
  'status.newestHere': 'Die neueste ist auf diesem Gerät.',
  'status.noneNew': 'Keine davon ist neu seit Ihrem letzten Besuch am {date}.',
  'status.new': {
    one: '1 davon ist neu seit Ihrem letzten Besuch am {date}.',
    other: '{count} davon sind neu seit Ihrem letzten Besuch am {date}.',
  },
  'status.refreshed': 'Aktualisiert: {time}.',
  'status.unchanged': 'Es hat sich nichts geändert.',
  'status.used': {
    one: '1 Sitzung wurde inzwischen verwendet.',
    other: '{count} Sitzungen wurden inzwischen verwendet.',
  },
  'status.ended': { one: '1 Sitzung wurde beendet.', other: '{count} Sitzungen wurden beendet.' },

  'current.title': 'Dieses Gerät',
  'others.title': 'Andere Sitzungen ({count})',
  'others.none': 'Sie sind nirgendwo sonst angemeldet.',
  'others.signOutAll': 'Alle anderen abmelden',
  'others.dialogTitle': { one: '1 andere Sitzung abmelden?', other: '{count} andere Sitzungen abmelden?' },

  'unused.hint': {
    one: 'Seit 1 Tag oder länger nicht verwendet: {sessions}',
    other: 'Seit {count} Tagen oder länger nicht verwendet: {sessions}',
  },
  'unused.open': 'Unbenutzte abmelden ({count})',
  'unused.dialogTitle': {
    one: '1 unbenutzte Sitzung abmelden?',
    other: '{count} unbenutzte Sitzungen abmelden?',
  },
  'unused.which': 'Zuletzt verwendet am {date} oder früher.',

  'many.effect':
    'Hier bleiben Sie angemeldet. In abgemeldeten Apps und Browsern müssen Sie sich neu anmelden. Sensoren senden weiterhin Daten.',
  'many.confirm': { one: '1 Sitzung abmelden', other: '{count} Sitzungen abmelden' },
  'many.progress': '{done} von {count}',
  'many.waiting': 'Die Ruuvi Cloud nimmt gerade keine weiteren Anfragen an. Gleich geht es weiter…',
  'many.pausing': 'Mehrere Anfragen nacheinander sind fehlgeschlagen. Gleich geht es weiter…',
  'many.stop': 'Anhalten',
  'many.stopping': 'Wird angehalten…',
  'many.failed': {
    one: '1 Sitzung besteht weiterhin.',
    other: '{count} Sitzungen bestehen weiterhin.',
  },
  'many.stillListed': 'Die Ruuvi Cloud hat die Abmeldung angenommen, aber die Liste hat sich nicht geändert.',
  'many.unconfirmed': 'Es konnte nicht bestätigt werden, welche Sitzungen abgemeldet wurden.',
  'many.refresh': 'Wählen Sie „Aktualisieren“, um noch einmal nachzusehen.',

  'badge.usedJustNow': 'Soeben verwendet',
  'badge.new': 'Neu',
  'badge.newSince': 'seit Ihrem letzten Besuch am {date}',
  'badge.newJustNow': 'seit dem Öffnen dieser Seite',
  'badge.newest': 'neueste',

  'tellApart.question': 'Wie kann ich sie unterscheiden?',
  'tellApart.known':
    'Die Ruuvi Cloud speichert keine Gerätenamen. Bekannt ist nur, wann eine Sitzung begonnen hat und wann sie zuletzt verwendet wurde.',
  'tellApart.try':
    'Verwenden Sie die Ruuvi-App auf einem Ihrer Geräte, kehren Sie dann zu dieser Seite zurück und wählen Sie „Aktualisieren“. Die Sitzung, deren Zeit sich geändert hat, wird mit „Soeben verwendet“ gekennzeichnet.',
  'tellApart.careful':
    'Auch eine App, die im Hintergrund synchronisiert, gilt als verwendet. Probieren Sie deshalb ein Gerät nach dem anderen.',

  'all.title': 'Ihre Sitzungen ({count})',
  'list.showAll': 'Alle {count} anzeigen',
  'list.showMore': '{count} weitere anzeigen',
  'list.shown': '{done} von {count} angezeigt',

  'timeLine.signedIn': 'angemeldet',
  'timeLine.lastUsed': 'zuletzt verwendet',
  'timeLine.stillSignedIn': 'weiterhin angemeldet',
  'timeLine.now': 'Jetzt',
  'row.inUse': 'Wird gerade verwendet',
  'row.unusedSinceSignIn': 'Seit der Anmeldung nicht verwendet',
  'row.lastUsed': 'Zuletzt verwendet: {when}',
  'row.lastUsedUnknown': 'Zuletzt verwendet: unbekannt',
  'row.signedIn': 'Angemeldet: {when}',
  'row.unknown': 'unbekannt',
  'row.signOut': 'Abmelden',
  'row.signOutName': 'Abmelden, Sitzung zuletzt verwendet: {when}',
  'row.signOutNameTwin': 'Abmelden, Sitzung zuletzt verwendet: {when}, {n} von {count}',
  'row.signingOut': 'Wird abgemeldet…',
  'row.checking': 'Wird geprüft…',
  'row.gone': 'Sitzung beendet',

  'one.title': 'Diese Sitzung abmelden?',
  'one.which': 'Angemeldet: {created}. Zuletzt verwendet: {used}.',
  'one.effect':
    'Dort ist danach eine neue Anmeldung nötig. Eine dort geöffnete App bemerkt die Abmeldung innerhalb von etwa einer Minute, sobald sie online ist. Sensoren senden weiterhin Daten.',
  'one.mayBeCurrent': 'Dies könnte der Browser sein, den Sie gerade verwenden.',

  'here.open': 'Hier abmelden',
  'here.title': 'Hier abmelden?',
  'here.effect': 'Sie müssen sich in diesem Browser neu anmelden. Ihre anderen Sitzungen bleiben bestehen.',

  'everywhere.open': 'Überall abmelden',
  'everywhere.dialogTitle': 'Überall abmelden?',
  'everywhere.effect': {
    one: 'Diese Sitzung, Ihre einzige, wird beendet. Sie müssen sich neu anmelden.',
    other: 'Alle {count} Sitzungen werden beendet, auch diese. Sie müssen sich auf jedem Gerät neu anmelden.',
  },
  'everywhere.effectUnknown':
    'Alle Ihre Sitzungen werden beendet, auch diese. Sie müssen sich auf jedem Gerät neu anmelden.',
  'everywhere.sensors': 'Sensoren senden weiterhin Daten.',
  'guide.title': 'Stimmt etwas nicht?',
  'guide.everywhere': 'Überall abmelden.',
  'guide.everywhereEffect': {
    one: 'Diese Sitzung, Ihre einzige, endet.',
    other: 'Alle {count} Sitzungen enden, auch diese.',
  },
  'guide.everywhereEffectUnknown': 'Alle Ihre Sitzungen enden, auch diese.',
  'guide.mailbox': 'E-Mail-Postfach schützen.',
  'guide.mailboxReason': 'Anmeldecodes gehen an {email}: Wer sie lesen kann, kann sich wieder anmelden.',
  'guide.mailboxReasonUnknown': 'Anmeldecodes gehen dorthin: Wer sie lesen kann, kann sich wieder anmelden.',
  'guide.signInAgain': 'Wieder anmelden',
  'guide.signInAgainWhere': 'auf Ihren eigenen Geräten.',

  'local.open': 'Nur in diesem Browser abmelden',
  'local.effect':
    '„Nur in diesem Browser abmelden“ wird der Ruuvi Cloud nicht mitgeteilt: Diese und andere Sitzungen bleiben möglicherweise bestehen.',

  'dialog.cancel': 'Abbrechen',
  'action.tryAgain': 'Erneut versuchen',
  'action.checkAgain': 'Erneut prüfen',

  'result.signedOut': 'Sitzung abgemeldet.',
  'result.alreadySignedOut': 'Diese Sitzung war bereits abgemeldet.',
  'result.signedOutMany': { one: '1 Sitzung abgemeldet.', other: '{count} Sitzungen abgemeldet.' },
  'result.alreadyMany': { one: '1 war bereits abgemeldet.', other: '{count} waren bereits abgemeldet.' },
  'result.signedOutSome': '{done} von {count} Sitzungen abgemeldet.',
  'result.failed': '{count} fehlgeschlagen.',
  'result.late': {
    one: 'Die Sitzung wurde doch noch abgemeldet.',
    other: '{count} Sitzungen wurden doch noch abgemeldet.',
  },
  'result.unconfirmed': {
    one: 'Es ließ sich nicht bestätigen, ob 1 Sitzung abgemeldet wurde.',
    other: 'Es ließ sich nicht bestätigen, ob {count} Sitzungen abgemeldet wurden.',
  },
  'result.stopped': 'Angehalten, bevor die übrigen an der Reihe waren.',
  'result.newSignIns': {
    one: 'Neue Anmeldung: {when}.',
    other: '{count} neue Anmeldungen, die neueste: {when}.',
  },
  'result.remaining': {
    one: 'Es verbleibt 1 andere Sitzung.',
    other: 'Es verbleiben {count} andere Sitzungen.',
  },
  'result.noneRemain': 'Es gibt keine anderen Sitzungen mehr.',

  'failed.stillSignedIn': 'Diese Sitzung besteht weiterhin.',
  'failed.one': 'Diese Sitzung konnte nicht abgemeldet werden.',
  'failed.contradiction': 'Laut Ruuvi Cloud gibt es diese Sitzung nicht, sie steht aber noch in der Liste.',
  'failed.stillHere': 'Sie sind hier weiterhin angemeldet.',
  'failed.here': 'Die Abmeldung ist fehlgeschlagen. Sie sind hier noch angemeldet.',
  'failed.everywhere': 'Sie konnten nicht überall abgemeldet werden.',
  'failed.everywhereUnchanged': {
    one: 'Ihre Sitzung besteht weiterhin.',
    other: 'Alle {count} Sitzungen bestehen weiterhin.',
  },
  'failed.everywherePartly': '{done} von {count} Sitzungen abgemeldet. Diese hier besteht weiterhin.',
  'failed.unconfirmed': 'Es konnte nicht bestätigt werden, ob diese Sitzung abgemeldet wurde.',
  'failed.unconfirmedHere': 'Es konnte nicht bestätigt werden, ob Sie abgemeldet wurden.',
  'failed.unconfirmedEverywhere': 'Es konnte nicht bestätigt werden, ob Ihre Sitzungen abgemeldet wurden.',
  'failed.accepted':
    'Die Ruuvi Cloud hat die Abmeldung angenommen, aber die Liste konnte nicht erneut gelesen werden, um sie zu bestätigen.',
  'failed.identity': 'Es wurde nichts abgemeldet, weil Ihre Identität nicht bestätigt wurde.',

  'load.failed': 'Wir konnten Ihre Sitzungen nicht laden.',
  'load.offline':
    'Sie sind offline. Diese Seite wird automatisch neu geladen, sobald die Verbindung wieder besteht.',
  'cause.offline': 'Es bestand keine Verbindung.',
  'cause.network': 'Die Ruuvi Cloud war nicht erreichbar. Prüfen Sie Ihre Verbindung.',
  'cause.timeout': 'Die Ruuvi Cloud hat nicht rechtzeitig geantwortet.',
  'cause.unauthorized': 'Die Ruuvi Cloud akzeptiert diese Anmeldung nicht mehr.',
  'cause.token-changed': 'Inzwischen hat sich jemand mit einem anderen Konto angemeldet.',
  'cause.token-pending': 'Ihre Anmeldung ist noch nicht bereit. Versuchen Sie es gleich noch einmal.',
  'cause.forbidden': 'Die Ruuvi Cloud hat dies nicht erlaubt.',
  'cause.not-found': 'Die Ruuvi Cloud bietet dies derzeit nicht an.',
  'cause.unknown-endpoint': 'Die Ruuvi Cloud bietet dies derzeit nicht an.',
  'cause.rate-limitedFor': {
    one: 'Zu viele Anfragen. In 1 Sekunde können Sie es erneut versuchen.',
    other: 'Zu viele Anfragen. In {count} Sekunden können Sie es erneut versuchen.',
  },
  'cause.rate-limitedForMinutes': {
    one: 'Zu viele Anfragen. In 1 Minute können Sie es erneut versuchen.',
    other: 'Zu viele Anfragen. In {count} Minuten können Sie es erneut versuchen.',
  },
  'cause.rate-limitedOver': 'Es gab zu viele Anfragen. Sie können es jetzt erneut versuchen.',
  'cause.server': 'Die Ruuvi Cloud hat gerade ein Problem. Es liegt nicht an Ihnen.',
  'cause.rejected': 'Die Ruuvi Cloud hat die Anfrage nicht angenommen.',
  'cause.rejectedWith': 'Die Ruuvi Cloud hat die Anfrage nicht angenommen ({code}).',
  'cause.invalid-response': 'Die Antwort der Ruuvi Cloud konnte nicht gelesen werden.',
  'cause.too-large': 'Die Antwort der Ruuvi Cloud war zu groß, um sie zu lesen.',
  'cause.aborted': 'Die Anfrage wurde unterbrochen.',
  'cause.accepted':
    'Die Ruuvi Cloud hat die Anfrage angenommen, aber nicht bestätigt, dass diese erledigt ist.',
  'offline.banner':
    'Sie sind offline. Das Abmelden ist wieder möglich, sobald die Verbindung wieder besteht.',

  'ended.all': 'Sie sind überall abgemeldet',
  'ended.all-unconfirmed': 'Sie sind hier abgemeldet',
  'ended.checkOthers': 'Melden Sie sich an, um zu prüfen, ob auch Ihre anderen Sitzungen abgemeldet wurden.',
  'ended.current': 'Sie sind hier abgemeldet',
  'ended.othersUntouched': 'Ihre anderen Sitzungen blieben, wie sie waren.',
  'ended.othersSignedOut': {
    one: 'Davor wurde 1 andere Sitzung abgemeldet.',
    other: 'Davor wurden {count} andere Sitzungen abgemeldet.',
  },
  'ended.othersUnconfirmed': {
    one: 'Ob 1 weitere Sitzung abgemeldet wurde, ist nicht bestätigt. Melden Sie sich an, um nachzusehen.',
    other:
      'Ob {count} weitere Sitzungen abgemeldet wurden, ist nicht bestätigt. Melden Sie sich an, um nachzusehen.',
  },
  'ended.local': 'Sie sind nur in diesem Browser abgemeldet',
  'ended.notTold':
    'Die Abmeldung wurde der Ruuvi Cloud nicht mitgeteilt: Melden Sie sich wieder an, um Ihre Sitzungen zu prüfen.',
  'ended.expired': 'Ihre Sitzung ist beendet',
  'ended.continue': 'Melden Sie sich an, um fortzufahren.',
  'ended.gone': 'Sie sind in diesem Browser abgemeldet',
  'ended.mailbox':
    'Wenn Sie dies wegen einer fremden Anmeldung getan haben, schützen Sie zuerst Ihr E-Mail-Postfach: Wer es lesen kann, kann sich wieder anmelden.',
  'ended.mailboxUnexpected':
    'Wenn Sie dies nicht erwartet haben, schützen Sie zuerst Ihr E-Mail-Postfach: Wer es lesen kann, kann sich wieder anmelden.',
  'ended.signInAgain': 'Erneut anmelden',
  'ended.tokenStuck':
    'Dieser Browser konnte die gespeicherte Anmeldung nicht entfernen. Schließen Sie den Browser, damit die Anmeldung sicher gelöscht ist.',
  'restart.waiting':
    'Ihre Anmeldung hat sich mehrmals hintereinander geändert. Gleich wird es erneut versucht.',
  'restart.interrupted': 'Ihre Anmeldung hat sich geändert, bevor alle Sitzungen abgemeldet waren.',
  'ended.title': 'Sie sind abgemeldet',

  'signIn.title': 'Einloggen',
  'signIn.lead':
    'Verwenden Sie die E-Mail-Adresse Ihres Ruuvi-Kontos. Wir senden einen Code an diese Adresse.',
  'signIn.email': 'E-Mail-Adresse',
  'signIn.sendCode': 'Code senden',
  'signIn.sendingCode': 'Wird gesendet…',
  'signIn.codeTitle': 'Code eingeben',
  'signIn.codeLead': 'Wir haben einen Code an {email} gesendet. Er ist einige Minuten gültig.',
  'signIn.code': 'Code',
  'signIn.codeHint': '4 Zeichen aus der E-Mail',
  'signIn.verify': 'Anmelden',
  'signIn.verifying': 'Sie werden angemeldet…',
  'signIn.newCode': 'Neuen Code senden',
  'signIn.newCodeSent': 'Ein neuer Code ist unterwegs zu {email}.',
  'signIn.otherEmail': 'Andere Adresse verwenden',
  'signIn.emailMissing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'signIn.emailInvalid': 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  'signIn.codeMissing': 'Geben Sie den Code aus der E-Mail ein.',
  'signIn.codeWrong':
    'Dieser Code ist falsch, bereits verwendet oder abgelaufen. Prüfen Sie ihn oder lassen Sie sich einen neuen senden.',
  'signIn.throttled': 'Zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es erneut.',
  'signIn.failed': 'Die Anmeldung ist fehlgeschlagen.',

  'notFound.title': 'Seite nicht gefunden',
  'notFound.lead': 'Unter dieser Adresse gibt es keine Seite.',
  'notFound.back': 'Zu den aktiven Geräten',
  'crash.title': 'Auf dieser Seite ist etwas schiefgegangen',
  'crash.nothing': 'Von dieser Seite aus wurde nichts abgemeldet.',

  'site.name': 'Ruuvi-Konto',
  'site.language': 'Sprache',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
