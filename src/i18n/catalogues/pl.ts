import type { Messages } from '../messages.ts'

export const pl = {
  'devices.title': 'Aktywne urządzenia',
  'devices.lead':
    'Wszystkie miejsca, w których zalogowano się na Twoje konto Ruuvi. Jedno urządzenie może mieć kilka sesji.',
  'devices.account': 'Zalogowane konto: {email}',
  'devices.loading': 'Wczytywanie Twoich sesji…',
  'devices.refresh': 'Odśwież',
  'devices.updated': 'Odświeżono: {time}',
  'devices.stale': 'Nie udało się odświeżyć. Widoczny stan: {time}.',
  'devices.zone': 'Godziny podano w Twojej strefie czasowej ({zone}).',
  'devices.empty': 'Usługa Ruuvi Cloud nie zgłosiła żadnych aktywnych sesji.',
  'devices.unreadable': {
    one: 'Nie udało się odczytać 1 sesji. Można ją zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
    few: 'Nie udało się odczytać {count} sesji. Można je zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
    many: 'Nie udało się odczytać {count} sesji. Można je zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
    other:
      'Nie udało się odczytać {count} sesji. Można je zakończyć tylko przyciskiem „Wyloguj się wszędzie”.',
  },
  'devices.noCurrent':
    'Usługa Ruuvi Cloud nie podała, która z tych sesji należy do tej przeglądarki, więc sprawdź uważnie, zanim wylogujesz się z którejś z nich.',
  'devices.severalCurrent':
    'Usługa Ruuvi Cloud oznaczyła więcej niż jedną z tych sesji jako tę przeglądarkę, więc sprawdź uważnie, zanim wylogujesz się z którejś z nich.',

  'current.title': 'To urządzenie',
  'others.title': 'Pozostałe sesje ({count})',
  'others.none': 'Na to konto nie zalogowano się nigdzie indziej.',
  'others.signOutAll': 'Wyloguj się z pozostałych',
  'others.dialogTitle': {
    one: 'Wylogować się z 1 pozostałej sesji?',
    few: 'Wylogować się z {count} pozostałych sesji?',
    many: 'Wylogować się z {count} pozostałych sesji?',
    other: 'Wylogować się z {count} pozostałej sesji?',
  },

  'unused.hint': {
    one: 'Nieużywane od co najmniej 1 dnia: {sessions}',
    few: 'Nieużywane od co najmniej {count} dni: {sessions}',
    many: 'Nieużywane od co najmniej {count} dni: {sessions}',
    other: 'Nieużywane od co najmniej {count} dnia: {sessions}',
  },
  'unused.open': 'Wyloguj się z nieużywanych ({count})',
  'unused.dialogTitle': {
    one: 'Wylogować się z 1 nieużywanej sesji?',
    few: 'Wylogować się z {count} nieużywanych sesji?',
    many: 'Wylogować się z {count} nieużywanych sesji?',
    other: 'Wylogować się z {count} nieużywanej sesji?',
  },
  'unused.which': 'Ostatnie użycie: {date} lub wcześniej.',

  'many.effect':
    'Ta sesja pozostanie aktywna. W wylogowanych aplikacjach i przeglądarkach trzeba będzie zalogować się ponownie. Czujniki nadal będą wysyłać dane.',
  'many.confirm': {
    one: 'Wyloguj się z 1 sesji',
    few: 'Wyloguj się z {count} sesji',
    many: 'Wyloguj się z {count} sesji',
    other: 'Wyloguj się z {count} sesji',
  },
  'many.progress': '{done} z {count}',
  'many.waiting': 'Usługa Ruuvi Cloud poprosiła o zwolnienie tempa. Za chwilę ciąg dalszy…',
  'many.pausing': 'Kilka żądań z rzędu nie powiodło się. Za chwilę ciąg dalszy…',
  'many.stop': 'Zatrzymaj',
  'many.stopping': 'Zatrzymywanie…',
  'many.failed': {
    one: '1 sesja jest nadal ważna.',
    few: 'Sesje nadal ważne: {count}.',
    many: 'Sesje nadal ważne: {count}.',
    other: 'Sesje nadal ważne: {count}.',
  },
  'many.stillListed': 'Usługa Ruuvi Cloud przyjęła żądanie, ale lista się nie zmieniła.',
  'many.unconfirmed': 'Nie udało się potwierdzić, z których sesji wylogowano.',
  'many.refresh': 'Naciśnij „Odśwież”, aby sprawdzić ponownie.',

  'badge.usedJustNow': 'Używana przed chwilą',
  'badge.new': 'Nowa',
  'badge.newSince': 'od Twojej ostatniej wizyty {date}',
  'badge.newJustNow': 'od otwarcia tej strony',

  'tellApart.question': 'Jak je rozróżnić?',
  'tellApart.known':
    'Usługa Ruuvi Cloud nie przechowuje nazw urządzeń. Wie tylko, kiedy rozpoczęto sesję i kiedy ostatnio jej używano.',
  'tellApart.try':
    'Użyj aplikacji Ruuvi na jednym ze swoich urządzeń, a potem wróć na tę stronę i naciśnij „Odśwież”. Sesja, której czas się zmienił, zostanie oznaczona jako „Używana przed chwilą”.',
  'tellApart.careful':
    'Aplikacja synchronizująca dane w tle też liczy się jako używana, więc sprawdzaj po jednym urządzeniu.',

  'all.title': 'Twoje sesje ({count})',
  'list.showAll': 'Pokaż wszystkie ({count})',
  'list.showMore': 'Pokaż jeszcze {count}',

  'timeLine.signedIn': 'zalogowano',
  'timeLine.lastUsed': 'ostatnio używana',
  'timeLine.now': 'Teraz',
  'row.inUse': 'Teraz w użyciu',
  'row.unusedSinceSignIn': 'Nieużywana od zalogowania',
  'row.lastUsed': 'Ostatnio używana: {when}',
  'row.lastUsedUnknown': 'Ostatnio używana: data nieznana',
  'row.signedIn': 'Zalogowano: {when}',
  'row.lastUsedAt': 'ostatnio używana: {when}',
  'row.unknown': 'data nieznana',
  'row.signOut': 'Wyloguj się',
  'row.signOutName': 'Wyloguj się, sesja ostatnio używana: {when}',
  'row.signOutNameTwin': 'Wyloguj się, sesja ostatnio używana: {when}, {n} z {count}',
  'row.signingOut': 'Wylogowywanie…',
  'row.checking': 'Sprawdzanie…',
  'row.gone': 'Już wylogowana',

  'one.title': 'Wylogować się z tej sesji?',
  'one.which': 'Zalogowano: {created}. Ostatnio używana: {used}.',
  'one.effect':
    'Trzeba będzie zalogować się tam ponownie. Jeśli aplikacja jest tam otwarta i ma połączenie z siecią, zauważy to w ciągu około minuty. Czujniki nadal będą wysyłać dane.',
  'one.mayBeCurrent': 'To może być przeglądarka, której teraz używasz.',

  'here.open': 'Wyloguj się tutaj',
  'here.title': 'Wylogować się tutaj?',
  'here.effect':
    'W tej przeglądarce trzeba będzie zalogować się ponownie. Pozostałe sesje będą nadal aktywne.',

  'everywhere.lead': {
    one: 'Kończy tę sesję, jedyną aktywną.',
    few: 'Kończy wszystkie sesje ({count}), także tę.',
    many: 'Kończy wszystkie sesje ({count}), także tę.',
    other: 'Kończy wszystkie sesje ({count}), także tę.',
  },
  'everywhere.leadUnknown': 'Kończy wszystkie Twoje sesje, także tę.',
  'everywhere.open': 'Wyloguj się wszędzie',
  'everywhere.dialogTitle': 'Wylogować się wszędzie?',
  'everywhere.effect': {
    one: 'Ta sesja, jedyna aktywna, zakończy się. Trzeba będzie zalogować się ponownie.',
    few: 'Zakończą się wszystkie sesje ({count}), także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
    many: 'Zakończą się wszystkie sesje ({count}), także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
    other:
      'Zakończą się wszystkie sesje ({count}), także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
  },
  'everywhere.effectUnknown':
    'Zakończą się wszystkie Twoje sesje, także ta. Na każdym urządzeniu trzeba będzie zalogować się ponownie.',
  'everywhere.sensors': 'Czujniki nadal będą wysyłać dane.',

  'local.open': 'Wyloguj się tylko z tej przeglądarki',
  'local.effect':
    '„Wyloguj się tylko z tej przeglądarki” nie powiadamia usługi Ruuvi Cloud: ta sesja i inne mogą pozostać aktywne.',

  'dialog.cancel': 'Anuluj',
  'action.tryAgain': 'Spróbuj ponownie',
  'action.checkAgain': 'Sprawdź ponownie',

  'result.signedOut': 'Wylogowano z sesji.',
  'result.alreadySignedOut': 'Ta sesja była już wylogowana.',
  'result.signedOutMany': {
    one: 'Wylogowano z 1 sesji.',
    few: 'Wylogowano z {count} sesji.',
    many: 'Wylogowano z {count} sesji.',
    other: 'Wylogowano z {count} sesji.',
  },
  'result.alreadyMany': {
    one: '1 była już wylogowana.',
    few: '{count} były już wylogowane.',
    many: '{count} było już wylogowanych.',
    other: '{count} było już wylogowane.',
  },
  'result.signedOutSome': 'Wylogowane sesje: {done} z {count}.',
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
  'result.stopped': 'Zatrzymano przed wylogowaniem z pozostałych.',
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

  'failed.stillSignedIn': 'Ta sesja jest nadal aktywna.',
  'failed.one': 'Nie udało się wylogować z tej sesji.',
  'failed.contradiction': 'Według Ruuvi Cloud ta sesja nie istnieje, a mimo to nadal jest na liście.',
  'failed.stillHere': 'Ta sesja jest nadal ważna.',
  'failed.here': 'Nie udało się wylogować. Ta sesja jest nadal aktywna.',
  'failed.everywhere': 'Nie udało się wylogować wszędzie.',
  'failed.everywhereUnchanged': {
    one: 'Twoja sesja jest nadal ważna.',
    few: 'Wszystkie sesje ({count}) są nadal ważne.',
    many: 'Wszystkie sesje ({count}) są nadal ważne.',
    other: 'Wszystkie sesje ({count}) są nadal ważne.',
  },
  'failed.everywherePartly': 'Wylogowane sesje: {done} z {count}. Ta sesja jest nadal ważna.',
  'failed.unconfirmed': 'Nie udało się potwierdzić wylogowania z tej sesji.',
  'failed.unconfirmedHere': 'Nie udało się potwierdzić wylogowania.',
  'failed.unconfirmedEverywhere': 'Nie udało się potwierdzić wylogowania z Twoich sesji.',
  'failed.accepted':
    'Usługa Ruuvi Cloud przyjęła wylogowanie, ale nie udało się ponownie odczytać listy, aby je potwierdzić.',
  'failed.identity': 'Niczego nie wylogowano, ponieważ tożsamość nie została potwierdzona.',

  'load.failed': 'Nie udało się wczytać Twoich sesji.',
  'load.offline': 'Jesteś offline. Ta strona wczyta się ponownie automatycznie po przywróceniu połączenia.',
  'cause.offline': 'Nie było połączenia.',
  'cause.network': 'Nie udało się połączyć z Ruuvi Cloud. Sprawdź swoje połączenie.',
  'cause.timeout': 'Usługa Ruuvi Cloud nie odpowiedziała na czas.',
  'cause.unauthorized': 'Usługa Ruuvi Cloud nie akceptuje już tego logowania.',
  'cause.token-changed': 'W międzyczasie zalogowano się na inne konto.',
  'cause.token-pending': 'Logowanie nie jest jeszcze gotowe. Spróbuj ponownie za chwilę.',
  'cause.forbidden': 'Usługa Ruuvi Cloud na to nie pozwoliła.',
  'cause.not-found': 'Usługa Ruuvi Cloud obecnie tego nie oferuje.',
  'cause.unknown-endpoint': 'Usługa Ruuvi Cloud obecnie tego nie oferuje.',
  'cause.rate-limitedFor': {
    one: 'Zbyt wiele żądań. Możesz spróbować ponownie za 1 sekundę.',
    few: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} sekundy.',
    many: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} sekund.',
    other: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} sekundy.',
  },
  'cause.rate-limitedForMinutes': {
    one: 'Zbyt wiele żądań. Możesz spróbować ponownie za 1 minutę.',
    few: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} minuty.',
    many: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} minut.',
    other: 'Zbyt wiele żądań. Możesz spróbować ponownie za {count} minuty.',
  },
  'cause.rate-limitedOver': 'Żądań było zbyt wiele. Możesz teraz spróbować ponownie.',
  'cause.server': 'Usługa Ruuvi Cloud ma teraz problemy. To nie Twoja wina.',
  'cause.rejected': 'Usługa Ruuvi Cloud nie przyjęła żądania.',
  'cause.rejectedWith': 'Usługa Ruuvi Cloud nie przyjęła żądania ({code}).',
  'cause.invalid-response': 'Nie udało się odczytać odpowiedzi usługi Ruuvi Cloud.',
  'cause.too-large': 'Odpowiedź usługi Ruuvi Cloud była zbyt duża, aby ją odczytać.',
  'cause.aborted': 'Żądanie zostało przerwane.',
  'cause.accepted': 'Usługa Ruuvi Cloud przyjęła żądanie, ale nie potwierdziła jego wykonania.',
  'offline.banner': 'Jesteś offline. Wylogowanie będzie znów możliwe po przywróceniu połączenia.',

  'ended.all': 'Wylogowano Cię wszędzie',
  'ended.all-unconfirmed': 'Wylogowano Cię tutaj',
  'ended.checkOthers': 'Zaloguj się, aby sprawdzić, czy wylogowano Cię też z pozostałych sesji.',
  'ended.current': 'Wylogowano Cię tutaj',
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
  'ended.local': 'Wylogowano Cię tylko z tej przeglądarki',
  'ended.notTold':
    'Usługi Ruuvi Cloud o tym nie powiadomiono: zaloguj się ponownie, aby sprawdzić swoje sesje.',
  'ended.expired': 'Twoja sesja się zakończyła',
  'ended.continue': 'Zaloguj się, aby kontynuować.',
  'ended.gone': 'Wylogowano Cię w tej przeglądarce',
  'ended.mailbox':
    'Jeśli powodem było cudze logowanie, najpierw zabezpiecz swoją skrzynkę e-mail: kto może ją czytać, może zalogować się ponownie.',
  'ended.mailboxUnexpected':
    'Jeśli to dla Ciebie niespodzianka, najpierw zabezpiecz swoją skrzynkę e-mail: kto może ją czytać, może zalogować się ponownie.',
  'ended.signInAgain': 'Zaloguj się ponownie',
  'ended.tokenStuck':
    'Ta przeglądarka nie mogła usunąć zapisanych danych logowania. Zamknij przeglądarkę, aby mieć pewność, że ich już nie ma.',
  'restart.waiting': 'Twoje logowanie zmieniło się kilka razy z rzędu. Za chwilę kolejna próba.',
  'restart.interrupted': 'Twoje logowanie zmieniło się, zanim wszystko zostało wylogowane.',
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
  'signIn.codeWrong':
    'Ten kod jest nieprawidłowy, został już użyty lub wygasł. Sprawdź go albo poproś o nowy.',
  'signIn.throttled': 'Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie.',
  'signIn.failed': 'Nie udało się zalogować.',

  'notFound.title': 'Nie znaleziono strony',
  'notFound.lead': 'Pod tym adresem nie ma żadnej strony.',
  'notFound.back': 'Przejdź do aktywnych urządzeń',
  'crash.title': 'Na tej stronie coś poszło nie tak',
  'crash.nothing': 'Z tej strony niczego nie wylogowano.',

  'site.name': 'Konto Ruuvi',
  'site.language': 'Język',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
