import type { Messages } from '../messages.ts'

export const sv = {
  'devices.title': 'Aktiva enheter',
  'devices.lead': 'Alla ställen där du är inloggad med ditt Ruuvi-konto. En enhet kan ha flera sessioner.',
  'devices.account': 'Inloggad som {email}',
  'devices.loading': 'Laddar dina sessioner…',
  'devices.refresh': 'Uppdatera',
  'devices.updated': 'Uppdaterad {time}',
  'devices.stale': 'Det gick inte att uppdatera. Visar läget {time}.',
  'devices.zone': 'Tiderna anges i din tidszon: {zone}.',
  'devices.empty': 'Ruuvi Cloud rapporterade inga aktiva sessioner.',
  'devices.unreadable': {
    one: '1 session kunde inte läsas. Den kan bara avslutas med ”Logga ut överallt”.',
    other: '{count} sessioner kunde inte läsas. De kan bara avslutas med ”Logga ut överallt”.',
  },
  'devices.noCurrent':
    'Ruuvi Cloud angav inte vilken av de här sessionerna som hör till den här webbläsaren, så kontrollera noga innan du loggar ut någon av dem.',
  'devices.severalCurrent':
    'Ruuvi Cloud angav mer än en av de här sessionerna som den här webbläsaren, så kontrollera noga innan du loggar ut någon av dem.',

  'current.title': 'Den här enheten',
  'others.title': 'Andra sessioner ({count})',
  'others.none': 'Du är inte inloggad någon annanstans.',
  'others.signOutAll': 'Logga ut alla andra',
  'others.dialogTitle': { one: 'Logga ut 1 annan session?', other: 'Logga ut {count} andra sessioner?' },

  'unused.hint': {
    one: 'Inte använda på 1 dag eller mer: {sessions}',
    other: 'Inte använda på {count} dagar eller mer: {sessions}',
  },
  'unused.open': 'Logga ut oanvända ({count})',
  'unused.dialogTitle': { one: 'Logga ut 1 oanvänd session?', other: 'Logga ut {count} oanvända sessioner?' },
  'unused.which': 'Användes senast {date} eller tidigare.',

  'many.effect':
    'Du förblir inloggad här. I appar och webbläsare som loggas ut måste du logga in igen. Sensorerna fortsätter att skicka data.',
  'many.confirm': { one: 'Logga ut 1 session', other: 'Logga ut {count} sessioner' },
  'many.progress': '{done} av {count}',
  'many.waiting': 'Ruuvi Cloud bad oss att sakta ner. Fortsätter strax…',
  'many.pausing': 'Flera förfrågningar i rad misslyckades. Fortsätter strax…',
  'many.stop': 'Stoppa',
  'many.stopping': 'Stoppar…',
  'many.failed': {
    one: '1 session är fortfarande giltig.',
    other: '{count} sessioner är fortfarande giltiga.',
  },
  'many.stillListed': 'Ruuvi Cloud accepterade begäran, men listan har inte ändrats.',
  'many.unconfirmed': 'Det gick inte att bekräfta vilka sessioner som loggades ut.',
  'many.refresh': 'Tryck på ”Uppdatera” för att kontrollera igen.',

  'badge.usedJustNow': 'Användes nyss',
  'badge.new': 'Ny',
  'badge.newSince': 'sedan ditt senaste besök den {date}',
  'badge.newJustNow': 'sedan du öppnade den här sidan',

  'tellApart.question': 'Hur skiljer jag dem åt?',
  'tellApart.known':
    'Ruuvi Cloud sparar inga enhetsnamn. Tjänsten vet bara när varje session loggades in och när den senast användes.',
  'tellApart.try':
    'Använd Ruuvi-appen på en av dina enheter, kom sedan tillbaka till den här sidan och tryck på ”Uppdatera”. Den session vars tid har ändrats märks med ”Användes nyss”.',
  'tellApart.careful':
    'En app som synkroniserar i bakgrunden räknas också som använd, så prova en enhet i taget.',

  'all.title': 'Dina sessioner ({count})',
  'list.showAll': 'Visa alla {count}',
  'list.showMore': 'Visa {count} till',

  'timeLine.signedIn': 'inloggad',
  'timeLine.lastUsed': 'senast använd',
  'timeLine.now': 'Nu',
  'row.inUse': 'Används nu',
  'row.unusedSinceSignIn': 'Inte använd sedan inloggningen',
  'row.lastUsed': 'Senast använd {when}',
  'row.lastUsedUnknown': 'Senast använd: okänt',
  'row.signedIn': 'Inloggad {when}',
  'row.lastUsedAt': 'senast använd {when}',
  'row.unknown': 'vid okänd tidpunkt',
  'row.signOut': 'Logga ut',
  'row.signOutName': 'Logga ut, sessionen senast använd {when}',
  'row.signOutNameTwin': 'Logga ut, sessionen senast använd {when}, {n} av {count}',
  'row.signingOut': 'Loggar ut…',
  'row.checking': 'Kontrollerar…',
  'row.gone': 'Inte längre inloggad',

  'one.title': 'Logga ut den här sessionen?',
  'one.which': 'Inloggad {created}. Senast använd {used}.',
  'one.effect':
    'Du måste logga in igen där. En app som är öppen där märker det inom ungefär en minut när den är online. Sensorerna fortsätter att skicka data.',
  'one.mayBeCurrent': 'Det här kan vara webbläsaren som du använder just nu.',

  'here.open': 'Logga ut här',
  'here.title': 'Logga ut här?',
  'here.effect': 'Du måste logga in igen i den här webbläsaren. Dina andra sessioner förblir inloggade.',

  'everywhere.lead': {
    one: 'Avslutar den här sessionen, din enda.',
    other: 'Avslutar alla {count} sessioner, även den här.',
  },
  'everywhere.leadUnknown': 'Avslutar alla dina sessioner, även den här.',
  'everywhere.open': 'Logga ut överallt',
  'everywhere.dialogTitle': 'Logga ut överallt?',
  'everywhere.effect': {
    one: 'Den här sessionen, din enda, avslutas. Du måste logga in igen.',
    other: 'Alla {count} sessioner avslutas, även den här. Du måste logga in igen på varje enhet.',
  },
  'everywhere.effectUnknown':
    'Alla dina sessioner avslutas, även den här. Du måste logga in igen på varje enhet.',
  'everywhere.sensors': 'Sensorerna fortsätter att skicka data.',

  'local.open': 'Logga bara ut från den här webbläsaren',
  'local.effect':
    '”Logga bara ut från den här webbläsaren” meddelar inte Ruuvi Cloud: den här sessionen och andra kan fortfarande vara inloggade.',

  'dialog.cancel': 'Avbryt',
  'action.tryAgain': 'Försök igen',
  'action.checkAgain': 'Kontrollera igen',

  'result.signedOut': 'Sessionen är utloggad.',
  'result.alreadySignedOut': 'Den sessionen var redan utloggad.',
  'result.signedOutMany': { one: '1 session utloggad.', other: '{count} sessioner utloggade.' },
  'result.alreadyMany': { one: '1 var redan utloggad.', other: '{count} var redan utloggade.' },
  'result.signedOutSome': '{done} av {count} sessioner utloggade.',
  'result.failed': '{count} gick inte att logga ut.',
  'result.late': {
    one: 'Sessionen loggades ut trots allt.',
    other: '{count} sessioner loggades ut trots allt.',
  },
  'result.unconfirmed': {
    one: 'Det gick inte att bekräfta om 1 session loggades ut.',
    other: 'Det gick inte att bekräfta om {count} sessioner loggades ut.',
  },
  'result.stopped': 'Stoppades innan resten hann loggas ut.',
  'result.newSignIns': {
    one: 'Ny inloggning: {when}.',
    other: '{count} nya inloggningar, den senaste: {when}.',
  },
  'result.remaining': {
    one: 'Det finns 1 annan session kvar.',
    other: 'Det finns {count} andra sessioner kvar.',
  },
  'result.noneRemain': 'Det finns inga andra sessioner kvar.',

  'failed.stillSignedIn': 'Den här sessionen är fortfarande inloggad.',
  'failed.one': 'Den här sessionen kunde inte loggas ut.',
  'failed.contradiction':
    'Enligt Ruuvi Cloud finns inte den här sessionen, men den står fortfarande i listan.',
  'failed.stillHere': 'Du är fortfarande inloggad här.',
  'failed.here': 'Utloggningen misslyckades. Du är fortfarande inloggad här.',
  'failed.everywhere': 'Det gick inte att logga ut överallt.',
  'failed.everywhereUnchanged': {
    one: 'Din session är fortfarande giltig.',
    other: 'Alla {count} sessioner är fortfarande giltiga.',
  },
  'failed.everywherePartly': '{done} av {count} sessioner loggades ut. Den här är fortfarande giltig.',
  'failed.unconfirmed': 'Det gick inte att bekräfta om den här sessionen loggades ut.',
  'failed.unconfirmedHere': 'Det gick inte att bekräfta om du loggades ut.',
  'failed.unconfirmedEverywhere': 'Det gick inte att bekräfta om dina sessioner loggades ut.',
  'failed.accepted':
    'Ruuvi Cloud accepterade utloggningen, men listan kunde inte läsas igen för att bekräfta den.',
  'failed.identity': 'Ingen utloggning gjordes, eftersom din identitet inte bekräftades.',

  'load.failed': 'Vi kunde inte ladda dina sessioner.',
  'load.offline': 'Du är offline. Den här sidan laddas om automatiskt när anslutningen är tillbaka.',
  'cause.offline': 'Det fanns ingen anslutning.',
  'cause.network': 'Ruuvi Cloud kunde inte nås. Kontrollera din anslutning.',
  'cause.timeout': 'Ruuvi Cloud svarade inte i tid.',
  'cause.unauthorized': 'Ruuvi Cloud accepterar inte längre den här inloggningen.',
  'cause.token-changed': 'Någon loggade under tiden in med ett annat konto.',
  'cause.token-pending': 'Din inloggning är inte klar än. Försök igen om en stund.',
  'cause.forbidden': 'Ruuvi Cloud tillät inte detta.',
  'cause.not-found': 'Ruuvi Cloud erbjuder inte detta just nu.',
  'cause.unknown-endpoint': 'Ruuvi Cloud erbjuder inte detta just nu.',
  'cause.rate-limitedFor': {
    one: 'För många förfrågningar. Du kan försöka igen om 1 sekund.',
    other: 'För många förfrågningar. Du kan försöka igen om {count} sekunder.',
  },
  'cause.rate-limitedForMinutes': {
    one: 'För många förfrågningar. Du kan försöka igen om 1 minut.',
    other: 'För många förfrågningar. Du kan försöka igen om {count} minuter.',
  },
  'cause.rate-limitedOver': 'Det var för många förfrågningar. Du kan försöka igen nu.',
  'cause.server': 'Ruuvi Cloud har problem just nu. Det beror inte på något du har gjort.',
  'cause.rejected': 'Ruuvi Cloud accepterade inte förfrågan.',
  'cause.rejectedWith': 'Ruuvi Cloud accepterade inte förfrågan ({code}).',
  'cause.invalid-response': 'Ruuvi Clouds svar kunde inte läsas.',
  'cause.too-large': 'Ruuvi Clouds svar var för stort för att läsas.',
  'cause.aborted': 'Förfrågan avbröts.',
  'cause.accepted': 'Ruuvi Cloud tog emot begäran men har inte bekräftat att den är utförd.',
  'offline.banner': 'Du är offline. Utloggning fungerar igen när anslutningen är tillbaka.',

  'ended.all': 'Du är utloggad överallt',
  'ended.all-unconfirmed': 'Du är utloggad här',
  'ended.checkOthers': 'Logga in för att kontrollera om dina andra sessioner också loggades ut.',
  'ended.current': 'Du är utloggad här',
  'ended.othersUntouched': 'Dina andra sessioner påverkades inte.',
  'ended.othersSignedOut': {
    one: 'Dessförinnan loggades 1 annan session ut.',
    other: 'Dessförinnan loggades {count} andra sessioner ut.',
  },
  'ended.othersUnconfirmed': {
    one: 'Om 1 session till loggades ut är inte bekräftat. Logga in för att kontrollera.',
    other: 'Om {count} sessioner till loggades ut är inte bekräftat. Logga in för att kontrollera.',
  },
  'ended.local': 'Du är bara utloggad från den här webbläsaren',
  'ended.notTold': 'Ruuvi Cloud har inte meddelats: logga in igen för att kontrollera dina sessioner.',
  'ended.expired': 'Din session har avslutats',
  'ended.continue': 'Logga in för att fortsätta.',
  'ended.gone': 'Du är utloggad i den här webbläsaren',
  'ended.mailbox':
    'Om du gjorde detta på grund av en inloggning som inte var din, skydda din e-post först: den som kan läsa den kan logga in igen.',
  'ended.mailboxUnexpected':
    'Om du inte väntade dig detta, skydda din e-post först: den som kan läsa den kan logga in igen.',
  'ended.signInAgain': 'Logga in igen',
  'ended.tokenStuck':
    'Den här webbläsaren kunde inte ta bort den sparade inloggningen. Stäng webbläsaren för att vara säker på att den är borta.',
  'restart.waiting': 'Din inloggning ändrades flera gånger i rad. Ett nytt försök görs snart.',
  'restart.interrupted': 'Din inloggning ändrades innan allt hade loggats ut.',
  'ended.title': 'Du är utloggad',

  'signIn.title': 'Logga in',
  'signIn.lead': 'Använd e-postadressen för ditt Ruuvi-konto. Vi skickar en kod till den.',
  'signIn.email': 'E-postadress',
  'signIn.sendCode': 'Skicka kod',
  'signIn.sendingCode': 'Skickar…',
  'signIn.codeTitle': 'Ange koden',
  'signIn.codeLead': 'Vi skickade en kod till {email}. Den gäller i några minuter.',
  'signIn.code': 'Kod',
  'signIn.codeHint': '4 tecken från e-postmeddelandet',
  'signIn.verify': 'Logga in',
  'signIn.verifying': 'Loggar in…',
  'signIn.newCode': 'Skicka en ny kod',
  'signIn.newCodeSent': 'En ny kod är på väg till {email}.',
  'signIn.otherEmail': 'Använd en annan adress',
  'signIn.emailMissing': 'Ange din e-postadress.',
  'signIn.emailInvalid': 'Det där ser inte ut som en e-postadress.',
  'signIn.codeMissing': 'Ange koden från e-postmeddelandet.',
  'signIn.codeWrong': 'Koden är felaktig, redan använd eller har gått ut. Kontrollera den eller begär en ny.',
  'signIn.throttled': 'För många försök. Vänta några minuter och försök igen.',
  'signIn.failed': 'Det gick inte att logga in.',

  'notFound.title': 'Sidan hittades inte',
  'notFound.lead': 'Det finns ingenting på den här adressen.',
  'notFound.back': 'Gå till aktiva enheter',
  'crash.title': 'Något gick fel på den här sidan',
  'crash.nothing': 'Ingenting loggades ut från den här sidan.',

  'site.name': 'Ruuvi-konto',
  'site.language': 'Språk',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
