import type { Messages } from '../messages.ts'

export const fi = {
  'devices.title': 'Aktiiviset laitteet',
  'devices.lead':
    'Kaikki paikat, joissa Ruuvi-tilillesi on kirjauduttu. Yhdellä laitteella voi olla useita istuntoja.',
  'devices.account': 'Kirjautuneena: {email}',
  'devices.loading': 'Ladataan istuntojasi…',
  'devices.refresh': 'Päivitä',
  'devices.updated': 'Päivitetty klo {time}',
  'devices.stale': 'Päivitys ei onnistunut. Näkyvissä on tilanne klo {time}.',
  'devices.zone': 'Kellonaikojen aikavyöhyke: {zone}.',
  'devices.empty': 'Aktiivisia istuntoja ei ilmoitettu.',
  'devices.unreadable': {
    one: 'Yhtä istuntoa ei voitu lukea. Sen voi päättää vain valinnalla ”Kirjaudu ulos kaikkialta”.',
    other: '{count} istuntoa ei voitu lukea. Ne voi päättää vain valinnalla ”Kirjaudu ulos kaikkialta”.',
  },
  'devices.noCurrent':
    'Pilvipalvelu ei kertonut, mikä näistä istunnoista on tämä selain, joten katso kahdesti ennen kuin kirjaat niistä jonkin ulos.',
  'devices.severalCurrent':
    'Pilvipalvelu merkitsi useamman kuin yhden näistä istunnoista täksi selaimeksi, joten katso kahdesti ennen kuin kirjaat niistä jonkin ulos.',

  'current.title': 'Tämä laite',
  'others.title': 'Muut istunnot ({count})',
  'others.none': 'Et ole kirjautuneena missään muualla.',
  'others.signOutAll': 'Kirjaa kaikki muut ulos',
  'others.dialogTitle': {
    one: 'Kirjataanko 1 muu istunto ulos?',
    other: 'Kirjataanko {count} muuta istuntoa ulos?',
  },

  'unused.hint': {
    one: 'Yhtä istuntoa ei ole käytetty vähintään {days} päivään.',
    other: '{count} istuntoa ei ole käytetty vähintään {days} päivään.',
  },
  'unused.open': { one: 'Kirjaa ulos 1 käyttämätön', other: 'Kirjaa ulos {count} käyttämätöntä' },
  'unused.dialogTitle': {
    one: 'Kirjataanko 1 käyttämätön istunto ulos?',
    other: 'Kirjataanko {count} käyttämätöntä istuntoa ulos?',
  },
  'unused.which': 'Viimeksi käytetty {date} tai aiemmin.',

  'many.effect':
    'Pysyt kirjautuneena täällä. Uloskirjatussa sovelluksessa on kirjauduttava uudelleen. Anturit jatkavat tietojen lähettämistä.',
  'many.confirm': { one: 'Kirjaa ulos 1 istunto', other: 'Kirjaa ulos {count} istuntoa' },
  'many.progress': '{done}/{count}',
  'many.waiting': 'Pilvipalvelu pyysi hidastamaan, jatketaan hetken kuluttua…',
  'many.stop': 'Pysäytä',
  'many.stopping': 'Pysäytetään…',
  'many.failed': {
    one: '1 istunto on yhä voimassa.',
    other: '{count} istuntoa on yhä voimassa.',
  },
  'many.stillListed': 'Pilvipalvelu hyväksyi pyynnön, mutta luettelee ne yhä.',
  'many.unconfirmed': 'Ei voitu varmistaa, mitkä istunnot kirjattiin ulos.',
  'many.refresh': 'Katso uudelleen valitsemalla ”Päivitä”.',

  'badge.usedJustNow': 'Juuri käytetty',
  'badge.new': 'Uusi',
  'badge.newSince': 'edellisen käyntisi jälkeen ({date})',
  'badge.newJustNow': 'kirjautunut sen jälkeen, kun avasit tämän sivun',

  'tellApart.question': 'Miten erotan nämä toisistaan?',
  'tellApart.known':
    'Pilvipalvelu ei säilytä laitteiden nimiä. Se tietää vain, milloin istuntoon kirjauduttiin ja milloin sitä käytettiin viimeksi.',
  'tellApart.try':
    'Käytä Ruuvi-sovellusta jollakin laitteistasi, palaa sitten tälle sivulle ja valitse ”Päivitä”. Istunto, jonka aika on muuttunut, saa merkinnän ”Juuri käytetty”.',
  'tellApart.careful':
    'Myös taustalla synkronoiva sovellus lasketaan käytetyksi, joten kokeile yhtä laitetta kerrallaan.',

  'all.title': 'Istuntosi ({count})',
  'list.showAll': 'Näytä kaikki {count}',

  'row.inUse': 'Käytössä nyt',
  'row.unusedSinceSignIn': 'Ei käytetty kirjautumisen jälkeen',
  'row.lastUsed': 'Viimeksi käytetty {when}',
  'row.lastUsedUnknown': 'Viimeksi käytetty: ei tiedossa',
  'row.signedIn': 'Kirjauduttu {when}',
  'row.lastUsedAt': 'viimeksi käytetty {when}',
  'row.unknown': 'tuntemattomana ajankohtana',
  'row.signOut': 'Kirjaudu ulos',
  'row.signOutName': 'Kirjaudu ulos, istuntoa käytetty viimeksi {when}',
  'row.signOutNameTwin': 'Kirjaudu ulos, istuntoa käytetty viimeksi {when}, {n}/{count}',
  'row.signingOut': 'Kirjaudutaan ulos…',
  'row.checking': 'Tarkistetaan…',
  'row.gone': 'Ei enää kirjautuneena',

  'one.title': 'Kirjataanko tämä istunto ulos?',
  'one.which': 'Kirjauduttu {created}, viimeksi käytetty {used}.',
  'one.effect':
    'Siellä on kirjauduttava uudelleen. Siellä avoinna oleva sovellus huomaa tämän noin minuutin kuluessa seuraavasta yhteydestään pilvipalveluun. Anturit jatkavat tietojen lähettämistä.',
  'one.mayBeCurrent': 'Tämä voi olla selain, jota käytät parhaillaan.',

  'here.open': 'Kirjaudu ulos täältä',
  'here.title': 'Kirjaudutaanko ulos täältä?',
  'here.effect': 'Sinun on kirjauduttava uudelleen tässä selaimessa. Muut istuntosi pysyvät kirjautuneina.',

  'everywhere.lead': {
    one: 'Päättää ainoan istuntosi, tämän.',
    other: 'Päättää kaikki {count} istuntoa, myös tämän.',
  },
  'everywhere.leadUnknown': 'Päättää kaikki istuntosi, myös tämän.',
  'everywhere.open': 'Kirjaudu ulos kaikkialta',
  'everywhere.dialogTitle': 'Kirjaudutaanko ulos kaikkialta?',
  'everywhere.effect': {
    one: 'Ainoa istuntosi, tämä, päättyy. Sinun on kirjauduttava uudelleen.',
    other: 'Kaikki {count} istuntoa päättyvät, myös tämä. Jokaisella laitteella on kirjauduttava uudelleen.',
  },
  'everywhere.effectUnknown':
    'Kaikki istuntosi päättyvät, myös tämä. Jokaisella laitteella on kirjauduttava uudelleen.',
  'everywhere.sensors': 'Anturit jatkavat tietojen lähettämistä.',

  'local.open': 'Kirjaudu ulos vain tästä selaimesta',
  'local.effect':
    '”Kirjaudu ulos vain tästä selaimesta” ei kerro pilvipalvelulle: tämä istunto ja muut voivat pysyä kirjautuneina.',

  'dialog.cancel': 'Peruuta',
  'action.tryAgain': 'Yritä uudelleen',
  'action.checkAgain': 'Tarkista uudelleen',

  'result.signedOut': 'Kirjattu ulos.',
  'result.alreadySignedOut': 'Tuo istunto oli jo kirjattu ulos.',
  'result.signedOutMany': { one: '1 istunto kirjattu ulos.', other: '{count} istuntoa kirjattu ulos.' },
  'result.alreadyMany': { one: '1 oli jo kirjattu ulos.', other: '{count} oli jo kirjattu ulos.' },
  'result.signedOutSome': '{done}/{count} kirjattu ulos.',
  'result.failed': '{count} epäonnistui.',
  'result.late': {
    one: 'Istunnosta kirjauduttiin sittenkin ulos.',
    other: '{count} istunnosta kirjauduttiin sittenkin ulos.',
  },
  'result.unconfirmed': {
    one: 'Ei voitu vahvistaa, kirjauduttiinko 1 istunnosta ulos.',
    other: 'Ei voitu vahvistaa, kirjauduttiinko {count} istunnosta ulos.',
  },
  'result.stopped': 'Pysäytetty ennen loppuja.',
  'result.newSignIns': {
    one: 'Uusi kirjautuminen: {when}.',
    other: '{count} uutta kirjautumista, viimeisin: {when}.',
  },
  'result.remaining': {
    one: '1 muu istunto on jäljellä.',
    other: '{count} muuta istuntoa on jäljellä.',
  },
  'result.noneRemain': 'Muita istuntoja ei ole jäljellä.',

  'failed.stillSignedIn': 'Tämä istunto on yhä kirjautuneena.',
  'failed.one': 'Tätä istuntoa ei voitu kirjata ulos.',
  'failed.contradiction': 'Pilvipalvelun mukaan tätä istuntoa ei ole, mutta se luettelee sen yhä.',
  'failed.stillHere': 'Olet yhä kirjautunut sisään tällä laitteella.',
  'failed.here': 'Uloskirjautuminen ei onnistunut. Olet yhä kirjautuneena täällä.',
  'failed.everywhere': 'Kaikista istunnoista ei voitu kirjautua ulos.',
  'failed.everywhereUnchanged': {
    one: 'Istuntosi on yhä voimassa.',
    other: 'Kaikki {count} istuntoa ovat yhä voimassa.',
  },
  'failed.everywherePartly': '{done}/{count} istunnosta kirjauduttiin ulos. Tämä istunto on yhä voimassa.',
  'failed.unconfirmed': 'Ei voitu varmistaa, kirjattiinko tämä istunto ulos.',
  'failed.unconfirmedHere': 'Ei voitu varmistaa, kirjattiinko sinut ulos.',
  'failed.unconfirmedEverywhere': 'Ei voitu varmistaa, kirjattiinko istuntosi ulos.',
  'failed.accepted':
    'Pilvipalvelu hyväksyi uloskirjautumisen, mutta luetteloa ei voitu lukea uudelleen sen varmistamiseksi.',
  'failed.identity': 'Uloskirjautumista ei tehty, koska henkilöllisyyttäsi ei vahvistettu.',

  'load.failed': 'Istuntojasi ei voitu ladata.',
  'load.offline': 'Sinulla ei ole verkkoyhteyttä. Tämä sivu latautuu itsestään uudelleen, kun yhteys palaa.',
  'cause.offline': 'Verkkoyhteyttä ei ollut.',
  'cause.network': 'Pilvipalveluun ei saatu yhteyttä. Tarkista verkkoyhteytesi.',
  'cause.timeout': 'Pilvipalvelu ei vastannut ajoissa.',
  'cause.unauthorized': 'Pilvipalvelu ei enää hyväksy tätä kirjautumista.',
  'cause.token-changed': 'Sillä välin kirjauduttiin toisella tilillä.',
  'cause.forbidden': 'Pilvipalvelu ei sallinut tätä.',
  'cause.not-found': 'Pilvipalvelu ei tarjoa tätä juuri nyt.',
  'cause.unknown-endpoint': 'Pilvipalvelu ei tarjoa tätä juuri nyt.',
  'cause.rate-limitedFor': {
    one: 'Liian monta pyyntöä. Voit yrittää uudelleen 1 sekunnin kuluttua.',
    other: 'Liian monta pyyntöä. Voit yrittää uudelleen {count} sekunnin kuluttua.',
  },
  'cause.server': 'Pilvipalvelussa on juuri nyt ongelmia. Ne eivät johdu sinusta.',
  'cause.rejected': 'Pilvipalvelu ei hyväksynyt pyyntöä.',
  'cause.rejectedWith': 'Pilvipalvelu ei hyväksynyt pyyntöä ({code}).',
  'cause.invalid-response': 'Pilvipalvelun vastausta ei voitu lukea.',
  'cause.too-large': 'Pilvipalvelun vastaus oli liian suuri luettavaksi.',
  'cause.aborted': 'Pyyntö keskeytyi.',
  'offline.banner': 'Sinulla ei ole verkkoyhteyttä. Uloskirjautuminen toimii taas, kun yhteys palaa.',

  'ended.all': 'Olet kirjautunut ulos kaikkialta.',
  'ended.all-unconfirmed':
    'Olet kirjautunut ulos täältä. Kirjaudu sisään ja tarkista, kirjattiinko myös muut istuntosi ulos.',
  'ended.current': 'Olet kirjautunut ulos tällä laitteella.',
  'ended.othersUntouched': 'Muihin istuntoihisi ei koskettu.',
  'ended.othersSignedOut': {
    one: 'Sitä ennen kirjauduttiin ulos 1 muusta istunnosta.',
    other: 'Sitä ennen kirjauduttiin ulos {count} muusta istunnosta.',
  },
  'ended.othersUnconfirmed': {
    one: 'Yhden muun istunnon uloskirjautumista ei ole vahvistettu. Tarkista kirjautumalla sisään.',
    other: '{count} muun istunnon uloskirjautumista ei ole vahvistettu. Tarkista kirjautumalla sisään.',
  },
  'ended.local':
    'Tämä selain on unohtanut kirjautumisesi. Pilvipalvelulle ei kerrottu: kirjaudu uudelleen sisään ja tarkista istuntosi.',
  'ended.expired': 'Istuntosi on päättynyt. Jatka kirjautumalla sisään.',
  'ended.other-tab': 'Sinut kirjattiin ulos toisessa välilehdessä. Jatka kirjautumalla sisään.',
  'ended.tokenStuck':
    'Tämä selain ei suostunut poistamaan tallentamaansa kirjautumista. Sulje selain, jotta voit olla varma, että se on poissa.',
  'ended.title': 'Olet kirjautunut ulos',

  'signIn.title': 'Kirjaudu sisään',
  'signIn.lead': 'Käytä Ruuvi-tilisi sähköpostiosoitetta. Lähetämme siihen koodin.',
  'signIn.email': 'Sähköpostiosoite',
  'signIn.sendCode': 'Lähetä koodi',
  'signIn.sendingCode': 'Lähetetään…',
  'signIn.codeTitle': 'Syötä koodi',
  'signIn.codeLead': 'Lähetimme koodin osoitteeseen {email}. Se on voimassa muutaman minuutin.',
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
  'crash.nothing': 'Tältä sivulta ei ole kirjauduttu ulos mistään.',

  'site.name': 'Ruuvi-tili',
  'site.language': 'Kieli',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
