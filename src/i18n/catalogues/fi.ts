import type { Messages } from '../messages.ts'

export const fi = {
  'devices.title': 'Aktiiviset laitteet',
  'devices.lead':
    'Kaikki paikat, joissa Ruuvi-tilillesi on kirjauduttu. Yhdellä laitteella voi olla useita istuntoja.',
  'devices.account': 'Kirjautuneena: {email}',
  'devices.loading': 'Ladataan istuntojasi…',
  'devices.refresh': 'Päivitä',
  'devices.refreshing': 'Päivitetään…',
  'devices.updated': 'Päivitetty {time}',
  'devices.stale': 'Päivitys ei onnistunut. Näkyvissä on tilanne {time}.',
  'devices.zone': 'Ajat ovat paikallista aikaa ({zone}).',
  'devices.empty': 'Pilvipalvelu ei ilmoittanut yhtään aktiivista istuntoa.',
  'devices.unreadable': {
    one: 'Yhtä istuntoa ei voitu lukea. Sen voi päättää vain valinnalla ”Kirjaudu ulos kaikkialta”.',
    other: '{count} istuntoa ei voitu lukea. Ne voi päättää vain valinnalla ”Kirjaudu ulos kaikkialta”.',
  },
  'devices.noCurrent':
    'Pilvipalvelu ei kertonut, mikä näistä istunnoista kuuluu tälle selaimelle, joten tarkista huolellisesti, ennen kuin kirjaudut ulos jostakin niistä.',
  'devices.severalCurrent':
    'Pilvipalvelu merkitsi tälle selaimelle useamman kuin yhden näistä istunnoista, joten tarkista huolellisesti, ennen kuin kirjaudut ulos jostakin niistä.',
  'answer.sessions': { one: 'istunto', other: 'istuntoa' },
  'answer.inUse': 'käytössä nyt',
  'answer.unused': { one: 'käyttämättä 1 päivän', other: 'käyttämättä {count} päivää' },
  'status.check': 'Ovatko nämä kaikki sinun? Yhdellä laitteella voi olla useita istuntoja.',
  'status.newest': 'Uusimpaan kirjauduttiin {when}.',
  'status.newestHere': 'Uusin on tällä laitteella.',
  'status.noneNew': 'Mikään näistä ei ole uusi edellisen käyntisi ({date}) jälkeen.',
  'status.new': {
    one: '1 näistä on uusi edellisen käyntisi ({date}) jälkeen.',
    other: '{count} näistä on uusia edellisen käyntisi ({date}) jälkeen.',
  },
  'status.refreshed': 'Päivitetty {time}.',
  'status.unchanged': 'Mikään ei ole muuttunut.',
  'status.used': {
    one: 'Yhtä istuntoa käytettiin sillä välin.',
    other: '{count} istuntoa käytettiin sillä välin.',
  },
  'status.ended': { one: '1 istunto on päättynyt.', other: '{count} istuntoa on päättynyt.' },

  'current.title': 'Tämä laite',
  'others.title': 'Muut istunnot ({count})',
  'others.none': 'Et ole kirjautuneena missään muualla.',
  'others.signOutAll': 'Kirjaudu ulos kaikista muista',
  'others.dialogTitle': {
    one: 'Kirjaudutaanko ulos 1 muusta istunnosta?',
    other: 'Kirjaudutaanko ulos {count} muusta istunnosta?',
  },

  'unused.hint': {
    one: 'Käyttämättä vähintään 1 päivän: {sessions}',
    other: 'Käyttämättä vähintään {count} päivää: {sessions}',
  },
  'unused.open': 'Kirjaudu ulos käyttämättömistä ({count})',
  'unused.dialogTitle': {
    one: 'Kirjaudutaanko ulos 1 käyttämättömästä istunnosta?',
    other: 'Kirjaudutaanko ulos {count} käyttämättömästä istunnosta?',
  },
  'unused.which': 'Viimeksi käytetty {date} tai aiemmin.',

  'many.effect':
    'Pysyt kirjautuneena täällä. Sovelluksiin ja selaimiin, joista kirjaudutaan ulos, on kirjauduttava uudelleen. Anturit jatkavat tietojen lähettämistä.',
  'many.confirm': { one: 'Kirjaudu ulos 1 istunnosta', other: 'Kirjaudu ulos {count} istunnosta' },
  'many.progress': '{done}/{count}',
  'many.waiting': 'Pilvipalvelu pyysi hidastamaan. Jatketaan hetken kuluttua…',
  'many.pausing': 'Useita pyyntöjä epäonnistui peräkkäin. Jatketaan hetken kuluttua…',
  'many.stop': 'Keskeytä',
  'many.stopping': 'Keskeytetään…',
  'many.failed': {
    one: '1 istunto on yhä voimassa.',
    other: '{count} istuntoa on yhä voimassa.',
  },
  'many.stillListed': 'Pilvipalvelu hyväksyi pyynnön, mutta luettelo ei ole muuttunut.',
  'many.unconfirmed': 'Ei voitu varmistaa, mistä istunnoista kirjauduttiin ulos.',
  'many.refresh': 'Katso uudelleen valitsemalla ”Päivitä”.',

  'badge.usedJustNow': 'Juuri käytetty',
  'badge.new': 'Uusi',
  'badge.newSince': 'edellisen käyntisi ({date}) jälkeen',
  'badge.newJustNow': 'tämän sivun avaamisen jälkeen',
  'badge.newest': 'uusin',

  'tellApart.question': 'Miten erotan nämä toisistaan?',
  'tellApart.known':
    'Pilvipalvelu ei säilytä laitteiden nimiä. Se tietää vain, milloin istuntoon kirjauduttiin ja milloin sitä käytettiin viimeksi.',
  'tellApart.try':
    'Käytä Ruuvi-sovellusta jollakin laitteistasi, palaa sitten tälle sivulle ja valitse ”Päivitä”. Istunto, jonka käyttöaika on muuttunut, saa merkinnän ”Juuri käytetty”.',
  'tellApart.careful':
    'Myös taustalla synkronoituva sovellus lasketaan käytetyksi, joten kokeile yhtä laitetta kerrallaan.',

  'all.title': 'Istuntosi ({count})',
  'list.showAll': 'Näytä kaikki ({count})',
  'list.showMore': 'Näytä {count} lisää',
  'list.shown': 'Näkyvissä {done}/{count}',

  'timeLine.signedIn': 'kirjauduttu',
  'timeLine.lastUsed': 'viimeksi käytetty',
  'timeLine.stillSignedIn': 'yhä kirjautuneena',
  'timeLine.now': 'Nyt',
  'row.inUse': 'Käytössä nyt',
  'row.unusedSinceSignIn': 'Ei käytetty kirjautumisen jälkeen',
  'row.lastUsed': 'Viimeksi käytetty {when}',
  'row.lastUsedUnknown': 'Viimeksi käytetty: ei tiedossa',
  'row.signedIn': 'Kirjauduttu {when}',
  'row.unknown': 'tuntemattomana ajankohtana',
  'row.signOut': 'Kirjaudu ulos',
  'row.signOutName': 'Kirjaudu ulos, istunto viimeksi käytetty {when}',
  'row.signOutNameTwin': 'Kirjaudu ulos, istunto viimeksi käytetty {when}, nro {n}, yhteensä {count}',
  'row.signingOut': 'Kirjaudutaan ulos…',
  'row.checking': 'Tarkistetaan…',
  'row.gone': 'Istunto on päättynyt',

  'one.title': 'Kirjaudutaanko ulos tästä istunnosta?',
  'one.which': 'Kirjauduttu {created}. Viimeksi käytetty {used}.',
  'one.effect':
    'Siellä on kirjauduttava uudelleen. Jos sovellus on siellä auki, se huomaa uloskirjautumisen noin minuutissa, kun sillä on verkkoyhteys. Anturit jatkavat tietojen lähettämistä.',
  'one.mayBeCurrent': 'Tämä voi olla selain, jota käytät parhaillaan.',

  'here.open': 'Kirjaudu ulos täältä',
  'here.title': 'Kirjaudutaanko ulos täältä?',
  'here.effect': 'Sinun on kirjauduttava uudelleen tässä selaimessa. Muut istuntosi pysyvät voimassa.',

  'everywhere.open': 'Kirjaudu ulos kaikkialta',
  'everywhere.dialogTitle': 'Kirjaudutaanko ulos kaikkialta?',
  'everywhere.effect': {
    one: 'Tämä ainoa istuntosi päättyy. Sinun on kirjauduttava uudelleen.',
    other: 'Kaikki {count} istuntoa päättyvät, myös tämä. Jokaisella laitteella on kirjauduttava uudelleen.',
  },
  'everywhere.effectUnknown':
    'Kaikki istuntosi päättyvät, myös tämä. Jokaisella laitteella on kirjauduttava uudelleen.',
  'everywhere.sensors': 'Anturit jatkavat tietojen lähettämistä.',
  'guide.title': 'Näyttääkö jokin oudolta?',
  'guide.everywhere': 'Kirjaudu ulos kaikkialta.',
  'guide.everywhereEffect': {
    one: 'Tämä ainoa istuntosi päättyy.',
    other: 'Kaikki {count} istuntoa päättyvät, myös tämä.',
  },
  'guide.everywhereEffectUnknown': 'Kaikki istuntosi päättyvät, myös tämä.',
  'guide.mailbox': 'Suojaa sähköpostisi.',
  'guide.mailboxReason':
    'Kirjautumiskoodit lähetetään osoitteeseen {email}: kuka tahansa, joka voi lukea ne, voi kirjautua uudelleen.',
  'guide.mailboxReasonUnknown':
    'Kirjautumiskoodit lähetetään sinne: kuka tahansa, joka voi lukea ne, voi kirjautua uudelleen.',
  'guide.signInAgain': 'Kirjaudu uudelleen',
  'guide.signInAgainWhere': 'omilla laitteillasi.',

  'local.open': 'Kirjaudu ulos vain tästä selaimesta',
  'local.effect':
    '”Kirjaudu ulos vain tästä selaimesta” ei ilmoita uloskirjautumisesta pilvipalvelulle: tämä istunto ja muut voivat pysyä voimassa.',

  'dialog.cancel': 'Peruuta',
  'action.tryAgain': 'Yritä uudelleen',
  'action.checkAgain': 'Tarkista uudelleen',

  'result.signedOut': 'Istunnosta on kirjauduttu ulos.',
  'result.alreadySignedOut': 'Istunto oli jo päättynyt.',
  'result.signedOutMany': {
    one: 'Kirjauduttu ulos 1 istunnosta.',
    other: 'Kirjauduttu ulos {count} istunnosta.',
  },
  'result.alreadyMany': { one: '1 oli jo päättynyt.', other: '{count} oli jo päättynyt.' },
  'result.signedOutSome': 'Kirjauduttu ulos: {done}/{count}.',
  'result.failed': 'Epäonnistui: {count}.',
  'result.late': {
    one: 'Istunnosta kirjauduttiin sittenkin ulos.',
    other: '{count} istunnosta kirjauduttiin sittenkin ulos.',
  },
  'result.unconfirmed': {
    one: 'Ei voitu varmistaa, kirjauduttiinko 1 istunnosta ulos.',
    other: 'Ei voitu varmistaa, kirjauduttiinko {count} istunnosta ulos.',
  },
  'result.stopped': 'Keskeytettiin, joten loput jäivät käsittelemättä.',
  'result.newSignIns': {
    one: 'Uusi kirjautuminen: {when}.',
    other: '{count} uutta kirjautumista, viimeisin: {when}.',
  },
  'result.remaining': { one: '1 muu istunto on jäljellä.', other: '{count} muuta istuntoa on jäljellä.' },
  'result.noneRemain': 'Muita istuntoja ei ole jäljellä.',

  'failed.stillSignedIn': 'Tämä istunto on yhä voimassa.',
  'failed.one': 'Tästä istunnosta ei voitu kirjautua ulos.',
  'failed.contradiction': 'Pilvipalvelun mukaan tätä istuntoa ei ole, mutta se on yhä luettelossa.',
  'failed.stillHere': 'Olet yhä kirjautuneena täällä.',
  'failed.here': 'Uloskirjautuminen ei onnistunut. Olet yhä kirjautuneena täällä.',
  'failed.everywhere': 'Kaikista istunnoista ei voitu kirjautua ulos.',
  'failed.everywhereUnchanged': {
    one: 'Istuntosi on yhä voimassa.',
    other: 'Kaikki {count} istuntoa ovat yhä voimassa.',
  },
  'failed.everywherePartly': '{done}/{count} istunnosta kirjauduttiin ulos. Tämä istunto on yhä voimassa.',
  'failed.unconfirmed': 'Ei voitu varmistaa, kirjauduttiinko tästä istunnosta ulos.',
  'failed.unconfirmedHere': 'Uloskirjautumistasi ei voitu varmistaa.',
  'failed.unconfirmedEverywhere': 'Ei voitu varmistaa, kirjauduttiinko istunnoistasi ulos.',
  'failed.accepted':
    'Pilvipalvelu hyväksyi uloskirjautumisen, mutta sitä ei voitu varmistaa, koska luettelon lukeminen uudelleen ei onnistunut.',
  'failed.identity': 'Uloskirjautumista ei tehty, koska henkilöllisyyttäsi ei vahvistettu.',

  'load.failed': 'Istuntojasi ei voitu ladata.',
  'load.offline':
    'Sinulla ei ole verkkoyhteyttä. Tämä sivu latautuu automaattisesti uudelleen, kun yhteys palautuu.',
  'cause.offline': 'Verkkoyhteyttä ei ollut.',
  'cause.network': 'Pilvipalveluun ei saatu yhteyttä. Tarkista verkkoyhteytesi.',
  'cause.timeout': 'Pilvipalvelu ei vastannut ajoissa.',
  'cause.unauthorized': 'Pilvipalvelu ei enää hyväksy tätä kirjautumista.',
  'cause.token-changed': 'Sillä välin kirjauduttiin toisella tilillä.',
  'cause.token-pending': 'Kirjautumisesi ei ole vielä valmis. Yritä hetken kuluttua uudelleen.',
  'cause.forbidden': 'Pilvipalvelu ei sallinut tätä.',
  'cause.not-found': 'Pilvipalvelu ei tarjoa tätä juuri nyt.',
  'cause.unknown-endpoint': 'Pilvipalvelu ei tarjoa tätä juuri nyt.',
  'cause.rate-limitedFor': {
    one: 'Liian monta pyyntöä. Voit yrittää uudelleen 1 sekunnin kuluttua.',
    other: 'Liian monta pyyntöä. Voit yrittää uudelleen {count} sekunnin kuluttua.',
  },
  'cause.rate-limitedForMinutes': {
    one: 'Liian monta pyyntöä. Voit yrittää uudelleen 1 minuutin kuluttua.',
    other: 'Liian monta pyyntöä. Voit yrittää uudelleen {count} minuutin kuluttua.',
  },
  'cause.rate-limitedOver': 'Pyyntöjä oli liian monta. Voit nyt yrittää uudelleen.',
  'cause.server': 'Pilvipalvelussa on juuri nyt ongelmia. Ne eivät johdu sinusta.',
  'cause.rejected': 'Pilvipalvelu ei hyväksynyt pyyntöä.',
  'cause.rejectedWith': 'Pilvipalvelu ei hyväksynyt pyyntöä ({code}).',
  'cause.invalid-response': 'Pilvipalvelun vastausta ei voitu lukea.',
  'cause.too-large': 'Pilvipalvelun vastaus oli liian suuri luettavaksi.',
  'cause.aborted': 'Pyyntö keskeytyi.',
  'cause.accepted': 'Pilvipalvelu hyväksyi pyynnön, mutta ei ole vahvistanut sen toteutuneen.',
  'offline.banner': 'Sinulla ei ole verkkoyhteyttä. Uloskirjautuminen toimii taas, kun yhteys palautuu.',

  'ended.all': 'Olet kirjautunut ulos kaikkialta',
  'ended.all-unconfirmed': 'Olet kirjautunut ulos täältä',
  'ended.checkOthers': 'Kirjaudu sisään ja tarkista, kirjauduttiinko myös muista istunnoistasi ulos.',
  'ended.current': 'Olet kirjautunut ulos täältä',
  'ended.othersUntouched': 'Muut istuntosi jätettiin ennalleen.',
  'ended.othersSignedOut': {
    one: 'Sitä ennen kirjauduttiin ulos 1 muusta istunnosta.',
    other: 'Sitä ennen kirjauduttiin ulos {count} muusta istunnosta.',
  },
  'ended.othersUnconfirmed': {
    one: 'Yhden muun istunnon uloskirjautumista ei ole vahvistettu. Tarkista kirjautumalla sisään.',
    other: '{count} muun istunnon uloskirjautumista ei ole vahvistettu. Tarkista kirjautumalla sisään.',
  },
  'ended.local': 'Olet kirjautunut ulos vain tästä selaimesta',
  'ended.notTold':
    'Pilvipalvelulle ei ilmoitettu uloskirjautumisesta: kirjaudu uudelleen sisään ja tarkista istuntosi.',
  'ended.expired': 'Istuntosi on päättynyt',
  'ended.continue': 'Jatka kirjautumalla sisään.',
  'ended.gone': 'Olet kirjautunut ulos tässä selaimessa',
  'ended.mailbox':
    'Jos teit tämän vieraan kirjautumisen takia, suojaa ensin sähköpostisi: kuka tahansa, joka voi lukea sitä, voi kirjautua uudelleen sisään.',
  'ended.mailboxUnexpected':
    'Jos et odottanut tätä, suojaa ensin sähköpostisi: kuka tahansa, joka voi lukea sitä, voi kirjautua uudelleen sisään.',
  'ended.signInAgain': 'Kirjaudu uudelleen sisään',
  'ended.tokenStuck':
    'Tämä selain ei pystynyt poistamaan tallennettuja kirjautumistietoja. Sulje selain, jotta voit olla varma, että ne ovat poissa.',
  'restart.waiting': 'Kirjautumisesi vaihtui monta kertaa peräkkäin. Yritetään pian uudelleen.',
  'restart.interrupted': 'Kirjautumisesi vaihtui, ennen kuin kaikista istunnoista oli kirjauduttu ulos.',
  'ended.title': 'Olet kirjautunut ulos',

  'signIn.title': 'Kirjaudu sisään',
  'signIn.lead': 'Käytä Ruuvi-tilisi sähköpostiosoitetta. Lähetämme siihen koodin.',
  'signIn.email': 'Sähköpostiosoite',
  'signIn.sendCode': 'Lähetä koodi',
  'signIn.sendingCode': 'Lähetetään…',
  'signIn.codeTitle': 'Syötä koodi',
  'signIn.codeLead': 'Lähetimme koodin osoitteeseen {email}. Koodi on voimassa muutaman minuutin.',
  'signIn.code': 'Koodi',
  'signIn.codeHint': '4 merkkiä sähköpostiviestistä',
  'signIn.verify': 'Kirjaudu sisään',
  'signIn.verifying': 'Kirjaudutaan sisään…',
  'signIn.newCode': 'Lähetä uusi koodi',
  'signIn.newCodeSent': 'Uusi koodi on matkalla osoitteeseen {email}.',
  'signIn.otherEmail': 'Käytä toista osoitetta',
  'signIn.emailMissing': 'Syötä sähköpostiosoitteesi.',
  'signIn.emailInvalid': 'Tuo ei näytä sähköpostiosoitteelta.',
  'signIn.codeMissing': 'Syötä sähköpostiviestissä oleva koodi.',
  'signIn.codeWrong': 'Koodi on väärä, jo käytetty tai vanhentunut. Tarkista se tai pyydä uusi koodi.',
  'signIn.throttled': 'Liian monta yritystä. Odota muutama minuutti ja yritä uudelleen.',
  'signIn.failed': 'Sisäänkirjautuminen ei onnistunut.',

  'notFound.title': 'Sivua ei löytynyt',
  'notFound.lead': 'Tässä osoitteessa ei ole mitään.',
  'notFound.back': 'Siirry aktiivisiin laitteisiin',
  'crash.title': 'Jokin meni vikaan tällä sivulla',
  'crash.nothing': 'Tällä sivulla ei kirjauduttu ulos mistään istunnosta.',

  'site.name': 'Ruuvi-tili',
  'site.language': 'Kieli',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
