import type { Messages } from '../messages.ts'

export const pl = {
  'devices.title': 'Aktywne urządzenia',
  'devices.lead':
    'Wszystkie miejsca, w których zalogowano się na Twoje konto Ruuvi. Jedno urządzenie może mieć kilka sesji.',
  'devices.account': 'Zalogowano jako {email}',
  'devices.loading': 'Wczytywanie Twoich sesji…',
  'devices.refresh': 'Odśwież',
  'devices.updated': 'Zaktualizowano o {time}',
  'devices.stale': 'Nie udało się odświeżyć. Widoczny jest stan z godziny {time}.',
  'devices.zone': 'Strefa czasowa podanych godzin: {zone}.',
  'devices.empty': 'Nie zgłoszono żadnych aktywnych sesji.',
  'devices.unreadable': {
    one: 'Nie udało się odczytać 1 sesji. Można ją zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
    few: 'Nie udało się odczytać {count} sesji. Można je zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
    many: 'Nie udało się odczytać {count} sesji. Można je zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
    other:
      'Nie udało się odczytać {count} sesji. Można je zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
  },
  'devices.noCurrent':
    'Chmura nie podała, która z tych sesji jest tą przeglądarką, więc dobrze się przyjrzyj, zanim wylogujesz którąś z nich.',
  'devices.severalCurrent':
    'Chmura oznaczyła więcej niż jedną z tych sesji jako tę przeglądarkę, więc dobrze się przyjrzyj, zanim wylogujesz którąś z nich.',

  'current.title': 'To urządzenie',
  'others.title': 'Inne sesje ({count})',
  'others.none': 'Nigdzie indziej nie ma zalogowanych sesji.',
  'others.signOutAll': 'Wyloguj wszystkie inne',
  'others.dialogTitle': {
    one: 'Wylogować 1 inną sesję?',
    few: 'Wylogować {count} inne sesje?',
    many: 'Wylogować {count} innych sesji?',
    other: 'Wylogować {count} innej sesji?',
  },

  'unused.hint': {
    one: '1 sesja nie była używana od co najmniej {days} dni.',
    few: '{count} sesje nie były używane od co najmniej {days} dni.',
    many: '{count} sesji nie było używanych od co najmniej {days} dni.',
    other: '{count} sesji nie było używane od co najmniej {days} dni.',
  },
  'unused.open': {
    one: 'Wyloguj 1 nieużywaną',
    few: 'Wyloguj {count} nieużywane',
    many: 'Wyloguj {count} nieużywanych',
    other: 'Wyloguj {count} nieużywanej',
  },
  'unused.dialogTitle': {
    one: 'Wylogować 1 nieużywaną sesję?',
    few: 'Wylogować {count} nieużywane sesje?',
    many: 'Wylogować {count} nieużywanych sesji?',
    other: 'Wylogować {count} nieużywanej sesji?',
  },
  'unused.which': 'Bez użycia od {date} lub dłużej.',

  'many.effect':
    'Ta sesja pozostanie zalogowana. W wylogowanej aplikacji trzeba zalogować się ponownie. Czujniki nadal wysyłają dane.',
  'many.confirm': {
    one: 'Wyloguj 1 sesję',
    few: 'Wyloguj {count} sesje',
    many: 'Wyloguj {count} sesji',
    other: 'Wyloguj {count} sesji',
  },
  'many.progress': '{done} z {count}',
  'many.waiting': 'Chmura poprosiła o zwolnienie tempa, za chwilę ciąg dalszy…',
  'many.stop': 'Zatrzymaj',
  'many.stopping': 'Zatrzymywanie…',
  'many.failed': {
    one: '1 sesja jest nadal ważna.',
    few: 'Sesje nadal ważne: {count}.',
    many: 'Sesje nadal ważne: {count}.',
    other: 'Sesje nadal ważne: {count}.',
  },
  'many.stillListed': 'Chmura przyjęła żądanie, ale nadal ma je na liście.',
  'many.unconfirmed': 'Nie udało się potwierdzić, które sesje wylogowano.',
  'many.refresh': 'Naciśnij „Odśwież”, aby sprawdzić ponownie.',

  'badge.usedJustNow': 'Użyta przed chwilą',
  'badge.new': 'Nowa',
  'badge.newSince': 'od Twojej ostatniej wizyty ({date})',
  'badge.newJustNow': 'zalogowana po otwarciu tej strony',

  'tellApart.question': 'Jak je rozróżnić?',
  'tellApart.known':
    'Chmura nie przechowuje nazw urządzeń. Wie tylko, kiedy zalogowano sesję i kiedy była ostatnio używana.',
  'tellApart.try':
    'Użyj aplikacji Ruuvi na jednym ze swoich urządzeń, a potem wróć na tę stronę i naciśnij „Odśwież”. Sesja, której czas się zmienił, jest oznaczona „Użyta przed chwilą”.',
  'tellApart.careful':
    'Aplikacja synchronizująca dane w tle też liczy się jako używana, więc sprawdzaj po jednym urządzeniu.',

  'all.title': 'Twoje sesje ({count})',
  'list.showAll': 'Pokaż wszystkie ({count})',

  'row.inUse': 'Teraz w użyciu',
  'row.unusedSinceSignIn': 'Nieużywana od zalogowania',
  'row.lastUsed': 'Ostatnio używana {when}',
  'row.lastUsedUnknown': 'Ostatnio używana: nie wiadomo',
  'row.signedIn': 'Zalogowano: {when}',
  'row.lastUsedAt': 'ostatnio używana: {when}',
  'row.unknown': 'nie wiadomo kiedy',
  'row.signOut': 'Wyloguj się',
  'row.signOutName': 'Wyloguj się, sesja ostatnio używana: {when}',
  'row.signOutNameTwin': 'Wyloguj się, sesja ostatnio używana: {when}, {n} z {count}',
  'row.signingOut': 'Wylogowywanie…',
  'row.checking': 'Sprawdzanie…',
  'row.gone': 'Już niezalogowana',

  'one.title': 'Wylogować tę sesję?',
  'one.which': 'Zalogowano: {created}, ostatnio używana: {used}.',
  'one.effect':
    'Trzeba będzie zalogować się tam ponownie. Otwarta tam aplikacja zauważy to w ciągu około minuty od następnego kontaktu z chmurą. Czujniki nadal wysyłają dane.',
  'one.mayBeCurrent': 'To może być przeglądarka, której teraz używasz.',

  'here.open': 'Wyloguj się tutaj',
  'here.title': 'Wylogować się tutaj?',
  'here.effect': 'W tej przeglądarce trzeba będzie zalogować się ponownie. Inne sesje pozostaną zalogowane.',

  'everywhere.lead': {
    one: 'Kończy jedyną sesję, tę tutaj.',
    few: 'Kończy wszystkie sesje ({count}), także tę.',
    many: 'Kończy wszystkie sesje ({count}), także tę.',
    other: 'Kończy wszystkie sesje ({count}), także tę.',
  },
  'everywhere.leadUnknown': 'Kończy wszystkie Twoje sesje, także tę.',
  'everywhere.open': 'Wyloguj się wszędzie',
  'everywhere.dialogTitle': 'Wylogować się wszędzie?',
  'everywhere.effect': {
    one: 'Zakończy się jedyna sesja, ta tutaj. Trzeba będzie zalogować się ponownie.',
    few: 'Zakończą się wszystkie sesje ({count}), także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
    many: 'Zakończą się wszystkie sesje ({count}), także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
    other:
      'Zakończą się wszystkie sesje ({count}), także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
  },
  'everywhere.effectUnknown':
    'Zakończą się wszystkie Twoje sesje, także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
  'everywhere.sensors': 'Czujniki nadal wysyłają dane.',

  'local.open': 'Wyloguj się tylko z tej przeglądarki',
  'local.effect':
    '„Wyloguj się tylko z tej przeglądarki” nie powiadamia chmury: ta sesja i inne mogą pozostać zalogowane.',

  'dialog.cancel': 'Anuluj',
  'action.tryAgain': 'Spróbuj ponownie',
  'action.checkAgain': 'Sprawdź ponownie',

  'result.signedOut': 'Wylogowano.',
  'result.alreadySignedOut': 'Ta sesja była już wylogowana.',
  'result.signedOutMany': {
    one: 'Wylogowano 1 sesję.',
    few: 'Wylogowano {count} sesje.',
    many: 'Wylogowano {count} sesji.',
    other: 'Wylogowano {count} sesji.',
  },
  'result.alreadyMany': {
    one: '1 była już wylogowana.',
    few: '{count} były już wylogowane.',
    many: '{count} było już wylogowanych.',
    other: '{count} było już wylogowane.',
  },
  'result.signedOutSome': 'Wylogowano {done} z {count}.',
  'result.failed': 'Nie udało się: {count}.',
  'result.late': {
    one: 'Sesja została jednak wylogowana.',
    few: 'Sesje, które jednak wylogowano: {count}.',
    many: 'Sesje, które jednak wylogowano: {count}.',
    other: 'Sesje, które jednak wylogowano: {count}.',
  },
  'result.unconfirmed': {
    one: 'Nie udało się potwierdzić, czy wylogowano 1 sesję.',
    few: 'Sesje, których wylogowania nie udało się potwierdzić: {count}.',
    many: 'Sesje, których wylogowania nie udało się potwierdzić: {count}.',
    other: 'Sesje, których wylogowania nie udało się potwierdzić: {count}.',
  },
  'result.stopped': 'Zatrzymano przed resztą.',
  'result.newSignIns': {
    one: 'Nowe logowanie: {when}.',
    few: '{count} nowe logowania, ostatnie: {when}.',
    many: '{count} nowych logowań, ostatnie: {when}.',
    other: '{count} nowego logowania, ostatnie: {when}.',
  },
  'result.remaining': {
    one: 'Pozostała 1 inna sesja.',
    few: 'Pozostały {count} inne sesje.',
    many: 'Pozostało {count} innych sesji.',
    other: 'Pozostało {count} innej sesji.',
  },
  'result.noneRemain': 'Nie ma już innych sesji.',

  'failed.stillSignedIn': 'Ta sesja jest nadal zalogowana.',
  'failed.one': 'Nie udało się wylogować tej sesji.',
  'failed.contradiction': 'Według chmury ta sesja nie istnieje, a mimo to nadal jest na jej liście.',
  'failed.stillHere': 'Ta sesja jest nadal ważna.',
  'failed.here': 'Nie udało się wylogować. Ta sesja jest nadal zalogowana.',
  'failed.everywhere': 'Nie udało się wylogować wszędzie.',
  'failed.everywhereUnchanged': {
    one: 'Twoja sesja jest nadal ważna.',
    few: 'Wszystkie sesje ({count}) są nadal ważne.',
    many: 'Wszystkie sesje ({count}) są nadal ważne.',
    other: 'Wszystkie sesje ({count}) są nadal ważne.',
  },
  'failed.everywherePartly': 'Wylogowane sesje: {done} z {count}. Ta sesja jest nadal ważna.',
  'failed.unconfirmed': 'Nie udało się potwierdzić, czy tę sesję wylogowano.',
  'failed.unconfirmedHere': 'Nie udało się potwierdzić wylogowania.',
  'failed.unconfirmedEverywhere': 'Nie udało się potwierdzić, czy Twoje sesje wylogowano.',
  'failed.accepted':
    'Chmura przyjęła wylogowanie, ale nie udało się ponownie odczytać listy, aby je potwierdzić.',
  'failed.identity': 'Niczego nie wylogowano, ponieważ tożsamość nie została potwierdzona.',

  'load.failed': 'Nie udało się wczytać Twoich sesji.',
  'load.offline': 'Jesteś offline. Ta strona wczyta się ponownie sama, gdy połączenie wróci.',
  'cause.offline': 'Nie było połączenia.',
  'cause.network': 'Nie udało się połączyć z chmurą. Sprawdź swoje połączenie.',
  'cause.timeout': 'Chmura nie odpowiedziała na czas.',
  'cause.unauthorized': 'Chmura nie akceptuje już tego logowania.',
  'cause.token-changed': 'W międzyczasie zalogowano inne konto.',
  'cause.forbidden': 'Chmura na to nie pozwoliła.',
  'cause.not-found': 'Chmura obecnie tego nie oferuje.',
  'cause.unknown-endpoint': 'Chmura obecnie tego nie oferuje.',
  'cause.rate-limitedFor': {
    one: 'Zbyt wiele żądań. Możesz spróbować ponownie za 1 sekundę.',
    few: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} sekundy.',
    many: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} sekund.',
    other: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} sekundy.',
  },
  'cause.server': 'Chmura ma teraz problemy. To nie Twoja wina.',
  'cause.rejected': 'Chmura nie przyjęła żądania.',
  'cause.rejectedWith': 'Chmura nie przyjęła żądania ({code}).',
  'cause.invalid-response': 'Nie udało się odczytać odpowiedzi chmury.',
  'cause.too-large': 'Odpowiedź chmury była zbyt duża, aby ją odczytać.',
  'cause.aborted': 'Żądanie zostało przerwane.',
  'offline.banner': 'Jesteś offline. Wylogowywanie znów będzie działać, gdy połączenie wróci.',

  'ended.all': 'Wylogowano Cię wszędzie.',
  'ended.all-unconfirmed':
    'Wylogowano Cię tutaj. Zaloguj się, aby sprawdzić, czy inne Twoje sesje też wylogowano.',
  'ended.current': 'Wylogowano tutaj.',
  'ended.othersUntouched': 'Twoje pozostałe sesje pozostały bez zmian.',
  'ended.othersSignedOut': {
    one: 'Przedtem wylogowano 1 inną sesję.',
    few: 'Liczba innych sesji wylogowanych przedtem: {count}.',
    many: 'Liczba innych sesji wylogowanych przedtem: {count}.',
    other: 'Liczba innych sesji wylogowanych przedtem: {count}.',
  },
  'ended.othersUnconfirmed': {
    one: 'Nie potwierdzono, czy wylogowano jeszcze 1 sesję. Zaloguj się, aby sprawdzić.',
    few: 'Sesje, których wylogowania nie potwierdzono: {count}. Zaloguj się, aby sprawdzić.',
    many: 'Sesje, których wylogowania nie potwierdzono: {count}. Zaloguj się, aby sprawdzić.',
    other: 'Sesje, których wylogowania nie potwierdzono: {count}. Zaloguj się, aby sprawdzić.',
  },
  'ended.local':
    'Ta przeglądarka zapomniała Twoje logowanie. Chmury nie powiadomiono: zaloguj się ponownie, aby sprawdzić swoje sesje.',
  'ended.expired': 'Twoja sesja się zakończyła. Zaloguj się, aby kontynuować.',
  'ended.other-tab': 'Wylogowano Cię w innej karcie. Zaloguj się, aby kontynuować.',
  'ended.tokenStuck':
    'Ta przeglądarka nie chciała usunąć zapisanego logowania. Zamknij przeglądarkę, aby mieć pewność, że zniknęło.',
  'ended.title': 'Wylogowano Cię',

  'signIn.title': 'Zaloguj się',
  'signIn.lead': 'Użyj adresu e-mail swojego konta Ruuvi. Wyślemy na niego kod.',
  'signIn.email': 'Adres e-mail',
  'signIn.sendCode': 'Wyślij kod',
  'signIn.sendingCode': 'Wysyłanie…',
  'signIn.codeTitle': 'Wpisz kod',
  'signIn.codeLead': 'Wysłaliśmy kod na adres {email}. Jest ważny przez kilka minut.',
  'signIn.code': 'Kod',
  'signIn.codeHint': '4 znaki z wiadomości e-mail',
  'signIn.verify': 'Zaloguj się',
  'signIn.verifying': 'Logowanie…',
  'signIn.newCode': 'Wyślij nowy kod',
  'signIn.newCodeSent': 'Nowy kod jest w drodze na adres {email}.',
  'signIn.otherEmail': 'Użyj innego adresu',
  'signIn.emailMissing': 'Wpisz swój adres e-mail.',
  'signIn.emailInvalid': 'To nie wygląda na adres e-mail.',
  'signIn.codeMissing': 'Wpisz kod z wiadomości e-mail.',
  'signIn.codeWrong': 'Ten kod jest błędny, już użyty lub nieważny. Sprawdź go albo poproś o nowy.',
  'signIn.throttled': 'Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie.',
  'signIn.failed': 'Nie udało się zalogować.',

  'notFound.title': 'Nie znaleziono strony',
  'notFound.lead': 'Pod tym adresem nic nie ma.',
  'notFound.back': 'Przejdź do aktywnych urządzeń',
  'crash.title': 'Na tej stronie coś poszło nie tak',
  'crash.nothing': 'Z tej strony niczego nie wylogowano.',

  'site.name': 'Konto Ruuvi',
  'site.language': 'Język',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
