import type { Messages } from '../messages.ts'

export const sv = {
  'devices.title': 'Aktiva enheter',
  'devices.lead': 'Alla platser där ditt Ruuvi-konto är inloggat. En enhet kan ha flera sessioner.',
  'devices.account': 'Inloggad som {email}',
  'devices.loading': 'Laddar dina sessioner…',
  'devices.refresh': 'Uppdatera',
  'devices.updated': 'Uppdaterad {time}',
  'devices.stale': 'Det gick inte att uppdatera. Visar läget {time}.',
  'devices.zone': 'Tidszon för alla tider: {zone}.',
  'devices.empty': 'Inga aktiva sessioner rapporterades.',
  'devices.unreadable': {
    one: '1 session kunde inte läsas. Den kan bara avslutas med ”Logga ut överallt”.',
    other: '{count} sessioner kunde inte läsas. De kan bara avslutas med ”Logga ut överallt”.',
  },
  'devices.noCurrent':
    'Molnet talade inte om vilken av de här sessionerna som är den här webbläsaren, så titta två gånger innan du loggar ut någon.',
  'devices.severalCurrent':
    'Molnet markerade mer än en av de här sessionerna som den här webbläsaren, så titta två gånger innan du loggar ut någon.',

  'current.title': 'Den här enheten',
  'others.title': 'Andra sessioner ({count})',
  'others.none': 'Du är inte inloggad någon annanstans.',
  'others.signOutAll': 'Logga ut alla andra',
  'others.dialogTitle': {
    one: 'Logga ut 1 annan session?',
    other: 'Logga ut {count} andra sessioner?',
  },

  'unused.hint': {
    one: '1 session har inte använts på {days} dagar eller mer.',
    other: '{count} sessioner har inte använts på {days} dagar eller mer.',
  },
  'unused.open': { one: 'Logga ut 1 oanvänd', other: 'Logga ut {count} oanvända' },
  'unused.dialogTitle': {
    one: 'Logga ut 1 oanvänd session?',
    other: 'Logga ut {count} oanvända sessioner?',
  },
  'unused.which': 'Ingen användning sedan {date}, eller ännu längre.',

  'many.effect':
    'Du förblir inloggad här. En app som loggas ut måste logga in igen. Sensorerna fortsätter att skicka data.',
  'many.confirm': { one: 'Logga ut 1 session', other: 'Logga ut {count} sessioner' },
  'many.progress': '{done} av {count}',
  'many.waiting': 'Molnet bad oss att sakta ner, fortsätter om en stund…',
  'many.stop': 'Stoppa',
  'many.stopping': 'Stoppar…',
  'many.failed': {
    one: '1 session är fortfarande giltig.',
    other: '{count} sessioner är fortfarande giltiga.',
  },
  'many.stillListed': 'Molnet godtog begäran men listar dem fortfarande.',
  'many.unconfirmed': 'Det gick inte att bekräfta vilka sessioner som loggades ut.',
  'many.refresh': 'Tryck på ”Uppdatera” för att titta igen.',

  'badge.usedJustNow': 'Användes nyss',
  'badge.new': 'Ny',
  'badge.newSince': 'sedan ditt senaste besök den {date}',
  'badge.newJustNow': 'inloggad sedan du öppnade den här sidan',

  'tellApart.question': 'Hur skiljer jag dem åt?',
  'tellApart.known':
    'Molnet sparar inga namn på enheter. Det vet bara när en session loggade in och när den senast användes.',
  'tellApart.try':
    'Använd Ruuvi-appen på en av dina enheter, kom sedan tillbaka till den här sidan och tryck på ”Uppdatera”. Sessionen vars tid har ändrats märks med ”Användes nyss”.',
  'tellApart.careful':
    'En app som synkroniserar i bakgrunden räknas också som använd, så prova en enhet i taget.',

  'all.title': 'Dina sessioner ({count})',
  'list.showAll': 'Visa alla {count}',

  'row.inUse': 'Används nu',
  'row.unusedSinceSignIn': 'Inte använd sedan inloggningen',
  'row.lastUsed': 'Senast använd {when}',
  'row.lastUsedUnknown': 'Senast använd: okänt',
  'row.signedIn': 'Inloggad {when}',
  'row.lastUsedAt': 'senast använd {when}',
  'row.unknown': 'vid okänd tidpunkt',
  'row.signOut': 'Logga ut',
  'row.signOutName': 'Logga ut, session senast använd {when}',
  'row.signOutNameTwin': 'Logga ut, session senast använd {when}, {n} av {count}',
  'row.signingOut': 'Loggar ut…',
  'row.checking': 'Kontrollerar…',
  'row.gone': 'Inte längre inloggad',

  'one.title': 'Logga ut den här sessionen?',
  'one.which': 'Inloggad {created}, senast använd {used}.',
  'one.effect':
    'Den måste logga in igen. En app som är öppen där märker det inom ungefär en minut från sin nästa kontakt med molnet. Sensorerna fortsätter att skicka data.',
  'one.mayBeCurrent': 'Det här kan vara webbläsaren som du använder just nu.',

  'here.open': 'Logga ut här',
  'here.title': 'Logga ut här?',
  'here.effect': 'Du måste logga in igen i den här webbläsaren. Dina andra sessioner förblir inloggade.',

  'everywhere.lead': {
    one: 'Avslutar din enda session, den här.',
    other: 'Avslutar alla {count} sessioner, även den här.',
  },
  'everywhere.leadUnknown': 'Avslutar alla dina sessioner, även den här.',
  'everywhere.open': 'Logga ut överallt',
  'everywhere.dialogTitle': 'Logga ut överallt?',
  'everywhere.effect': {
    one: 'Din enda session, den här, avslutas. Du måste logga in igen.',
    other: 'Alla {count} sessioner avslutas, även den här. Varje enhet måste logga in igen.',
  },
  'everywhere.effectUnknown': 'Alla dina sessioner avslutas, även den här. Varje enhet måste logga in igen.',
  'everywhere.sensors': 'Sensorerna fortsätter att skicka data.',

  'local.open': 'Logga ut bara från den här webbläsaren',
  'local.effect':
    '”Logga ut bara från den här webbläsaren” meddelar inte molnet: den här sessionen och andra kan förbli inloggade.',

  'dialog.cancel': 'Avbryt',
  'action.tryAgain': 'Försök igen',
  'action.checkAgain': 'Kontrollera igen',

  'result.signedOut': 'Utloggad.',
  'result.alreadySignedOut': 'Den sessionen var redan utloggad.',
  'result.signedOutMany': { one: '1 session utloggad.', other: '{count} sessioner utloggade.' },
  'result.alreadyMany': { one: '1 var redan utloggad.', other: '{count} var redan utloggade.' },
  'result.signedOutSome': '{done} av {count} utloggade.',
  'result.failed': '{count} misslyckades.',
  'result.late': {
    one: 'Sessionen loggades ut till slut.',
    other: '{count} sessioner loggades ut till slut.',
  },
  'result.unconfirmed': {
    one: 'Det gick inte att bekräfta om 1 session loggades ut.',
    other: 'Det gick inte att bekräfta om {count} sessioner loggades ut.',
  },
  'result.stopped': 'Stoppades före resten.',
  'result.newSignIns': {
    one: 'Ny inloggning: {when}.',
    other: '{count} nya inloggningar, den senaste: {when}.',
  },
  'result.remaining': {
    one: '1 annan session återstår.',
    other: '{count} andra sessioner återstår.',
  },
  'result.noneRemain': 'Inga andra sessioner återstår.',

  'failed.stillSignedIn': 'Den här sessionen är fortfarande inloggad.',
  'failed.one': 'Den här sessionen kunde inte loggas ut.',
  'failed.contradiction': 'Molnet säger att den här sessionen inte finns, men listar den fortfarande.',
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
  'failed.accepted': 'Molnet godtog utloggningen, men listan kunde inte läsas igen för att bekräfta den.',
  'failed.identity': 'Ingen utloggning gjordes, eftersom din identitet inte bekräftades.',

  'load.failed': 'Vi kunde inte ladda dina sessioner.',
  'load.offline': 'Du är offline. Den här sidan laddas om av sig själv när anslutningen är tillbaka.',
  'cause.offline': 'Det fanns ingen anslutning.',
  'cause.network': 'Molnet kunde inte nås. Kontrollera din anslutning.',
  'cause.timeout': 'Molnet svarade inte i tid.',
  'cause.unauthorized': 'Molnet godtar inte längre den här inloggningen.',
  'cause.token-changed': 'Ett annat konto loggades in under tiden.',
  'cause.forbidden': 'Molnet tillät inte detta.',
  'cause.not-found': 'Molnet erbjuder inte detta just nu.',
  'cause.unknown-endpoint': 'Molnet erbjuder inte detta just nu.',
  'cause.rate-limitedFor': {
    one: 'För många förfrågningar. Du kan försöka igen om 1 sekund.',
    other: 'För många förfrågningar. Du kan försöka igen om {count} sekunder.',
  },
  'cause.server': 'Molnet har problem just nu. Det beror inte på något du har gjort.',
  'cause.rejected': 'Molnet godtog inte förfrågan.',
  'cause.rejectedWith': 'Molnet godtog inte förfrågan ({code}).',
  'cause.invalid-response': 'Molnets svar kunde inte läsas.',
  'cause.too-large': 'Molnets svar var för stort för att läsas.',
  'cause.aborted': 'Förfrågan avbröts.',
  'offline.banner': 'Du är offline. Utloggning fungerar igen när anslutningen är tillbaka.',

  'ended.all': 'Du är utloggad överallt.',
  'ended.all-unconfirmed':
    'Du är utloggad här. Logga in för att kontrollera om dina andra sessioner också loggades ut.',
  'ended.current': 'Du är utloggad här.',
  'ended.othersUntouched': 'Dina andra sessioner lämnades som de är.',
  'ended.othersSignedOut': {
    one: 'Dessförinnan loggades 1 annan session ut.',
    other: 'Dessförinnan loggades {count} andra sessioner ut.',
  },
  'ended.othersUnconfirmed': {
    one: 'Om 1 session till loggades ut är inte bekräftat. Logga in för att kontrollera.',
    other: 'Om {count} sessioner till loggades ut är inte bekräftat. Logga in för att kontrollera.',
  },
  'ended.local':
    'Den här webbläsaren har glömt din inloggning. Molnet meddelades inte: logga in igen för att kontrollera dina sessioner.',
  'ended.expired': 'Din session har avslutats. Logga in för att fortsätta.',
  'ended.other-tab': 'Du loggades ut i en annan flik. Logga in för att fortsätta.',
  'ended.tokenStuck':
    'Den här webbläsaren ville inte ta bort inloggningen som den har sparat. Stäng webbläsaren för att vara säker på att den är borta.',
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
  'signIn.codeWrong': 'Koden är fel, redan använd eller för gammal. Kontrollera den eller låt skicka en ny.',
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
