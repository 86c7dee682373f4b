import type { Lexicon } from '../lexicon';

/** Polish. Words of PolishAPI (AIS, PIS, CAF), of banks and aggregators, in all their cases; formal and informal. */
export default {
  language: 'pl',
  marks:
    'i w z ze na do od po oraz lub czy że się nie jest są to ten ta tego tej te jak który która które twoje twój twojego twoich twojej swoje swoich państwa może możesz być będzie będą przez dla przy przed aby konta kont rachunku dostęp dostępu danych dane',
  data: {
    'wyciąg* [z] [konta|rachunku]': ['statements'],
    'numer komórki': ['contact'],
    'kto jest właścicielem': ['identity'],
    '(saldo|salda|sald|saldem|saldami|saldach|saldzie|stan|stanu|stanie|stany|stanów) [księgow*|dostępn*|bieżąc*] (konta|kont|rachunku|rachunków|twojego konta|twoich kont|środków)':
      ['balances'],
    '(saldo|salda|sald|saldem|saldami|saldach|saldzie|dostępne środki|środki na (koncie|rachunku|kontach|rachunkach)|ile (masz|mają państwo) pieniędzy)':
      ['balances'],
    '(saldo|salda|sald|saldzie) (oraz|i|a także) (histori*|list*|transakcj*|operacj*) [transakcji|operacji|rachunku|konta]':
      ['balances', 'transactions'],
    '(histori*|list*|szczegół*|zestawieni*|dan* o|informacj* o|wykaz*|przegląd*) [twoich|państwa|zrealizowanych|wykonanych|ostatnich|wszystkich] (transakcji|transakcjach|operacji|operacjach|płatności|płatnościach|przelewów) [płatnicz*|bankow*|na rachunku|na koncie|(na|z) (rachunków|rachunku|kont|konta|kontach|rachunkach)]':
      ['transactions'],
    'histori* [twojego|twoich|państwa] (rachunku|rachunków|konta|kont)': ['transactions'],
    '(list*|szczegół*|wykaz*|informacj* o) (rachunku|rachunkach|konta|koncie|kontach)': ['account-details'],
    '(transakcje|transakcji|transakcjach|transakcjami|transakcjom|operacje|operacji|operacjach) [płatnicz*|bankow*|zaksięgowan*|(na|z) (rachunku|koncie|rachunkach|kontach|konta|kont)]':
      ['transactions'],
    '(autoryzacj*|autoryzuj|autoryzować|potwierdzeni*|potwierdź|kwot*|tytuł*|numer*|identyfikator*|anulowani*|bezpieczeństw*|typ|rodzaj|status|tej|danej|zleceni*) (transakcji|transakcję|operacji|operację)':
      [],
    '(przelewy|przelewów|płatności|zakupy|zakupów) (wykonan*|zrealizowan*|otrzyman*|przychodząc*|wychodząc*|dokonan*|przeszł*)':
      ['transactions'],
    '(wykonan*|zrealizowan*|otrzyman*|przychodząc*|wychodząc*) (przelewy|przelewów|przelewach|płatności)': [
      'transactions',
    ],
    '(wpływy i wydatki|wpływów i wydatków|wpływach i wydatkach|wydatki|wydatków|wydatkach|wpływy|wpływów|uznania i obciążenia|obroty na rachunku|aktywność na (koncie|rachunku))':
      ['transactions'],
    '(nazw* (sklepów|kontrahentów|sprzedawców|odbiorców płatności)|kontrahen*|dane (kontrahentów|sprzedawców)|gdzie (płacisz|kupujesz|robisz zakupy))':
      ['merchants'],

    'numer* [iban|nrb] [twojego|twoich|państwa] (rachunku|rachunków|konta|kont) [bankow*|iban|nrb]': [
      'account-numbers',
    ],
    '(iban|nrb|numer* (iban|nrb|kont|konta))': ['account-numbers'],
    '(iban|numer rachunku|numer konta|nr rachunku|nr konta|rachunek|konto) (odbiorcy|beneficjenta|sprzedawcy|sklepu|docelow*|wierzyciela)':
      [],
    '((zamaskowan*|maskowan*|częściow*|skrócon*) numer* (rachunku|rachunków|konta|kont)|numer* (rachunku|konta) (zamaskowan*|maskowan*)|(ostatnie|ostatnich|ostatnimi) (cztery|czterech|4) cyfr*)':
      ['account-details'],
    '(list*|wykaz*|szczegół*|nazw*|rodzaj*|typ|typu|typy|walut*|dane|danych|parametr*) [twoich|twojego|państwa|wszystkich|dostępnych] (rachunków|rachunku|kont|konta|rachunkach) [płatnicz*|bankow*]':
      ['account-details'],
    '=(informacje|informacji|informacja) o (rachunku|rachunkach|koncie|kontach) [płatnicz*|bankow*]': [
      'account-details',
    ],
    '(limit* (kredytow*|w koncie|odnawialn*|karty|na karcie|transakcyjn*|w rachunku)|debet*|oprocentowani*|opłaty i prowizje|opłat i prowizji|lini* kredytow*|produkt* bankow*)':
      ['account-details'],

    '(dane osobowe|danych osobowych|danymi osobowymi|dane (klienta|właściciela|posiadacza|identyfikacyjne|personalne)|danych (klienta|właściciela|posiadacza|identyfikacyjnych|personalnych))':
      ['identity'],
    '(przetwarza*|administrator*|ochron*|inspektor*|zasad*|polityk*|powierz*|rozporządzeni*|podstaw*) ... (danych osobowych|danymi osobowymi|dane osobowe)':
      [],
    '(imię|imienia|imiona|imieniem) [i|oraz|lub] [nazwisk*]': ['identity'],
    '(nazwisk*|posiadacz*|właściciel*|współwłaściciel*|współposiadacz*) [(rachunku|rachunków|konta|kont|tego konta) [bankow*]]':
      ['identity'],
    '(pesel|numer* pesel|nip|regon|data urodzenia|daty urodzenia|datę urodzenia|miejsc* urodzenia|obywatelstw*|narodowoś*|stan cywilny|tożsamoś*|dowód osobisty|dowodu osobistego|dowodów osobistych|numer* (dowodu|paszportu))':
      ['identity'],
    '(weryfikacj*|weryfikuj*|zweryfikuj*|zweryfikow*|potwierd*|potwierdzeni*|sprawdz*) (tożsamoś*|swoj* tożsamoś*|twoj* tożsamoś*)':
      [],
    '(imię|imienia) (i|oraz) nazwisk* (oraz|i|a także) adres*': ['identity', 'contact'],
    '(dane (kontaktowe|teleadresowe|adresowe)|danych (kontaktowych|teleadresowych|adresowych)|adres|adresu|adresy|adresów|adresem|adresie|e mail|email|poczt* elektroniczn*|numer* telefon*|telefon|telefonu|telefony|numer* komórkow*)':
      ['contact'],
    '(adres* (ip|strony|www|url|internetow*)|pod adresem|na adres|infolini* ... (telefon*|numer*)|pod numerem telefonu)':
      [],

    '(list* odbiorców|odbiorcy (zdefiniowani|zaufani|stali|zapisani)|(zdefiniowan*|zaufan*|zapisan*|stał*) odbiorc*|książk* adresow*|szablon* (przelewów|płatności)|odbiorców (przelewów|zdefiniowan*|zaufan*|zapisan*|stał*)|lista beneficjentów|beneficjentów)':
      ['payees'],
    '=odbiorcy': ['payees'],
    '((zleceni*|zleceń) stał*|(poleceni*|poleceń) zapłaty|stał* zlece*)': ['scheduled-payments'],
    '(płatności|płatnościach|przelewy|przelewów|przelewach|transakcje|transakcji|operacje|operacji|obciążenia) (zaplanowan*|cykliczn*|przyszł*|odroczon*|powtarzaln*|regularn*|oczekując*|nadchodząc*|z przyszłą datą)':
      ['scheduled-payments'],
    '(zaplanowan*|cykliczn*|przyszł*|odroczon*|regularn*|oczekując*|nadchodząc*|powtarzając* się) (płatności|płatnościach|przelewy|przelewów|przelewach|transakcje|transakcji|operacje|operacji|obciążenia|rachunki)':
      ['scheduled-payments'],
    '(karta|karty|kart|kartą|kartami|kartach|kartę|karcie|kartom) (kredytow*|debetow*|płatnicz*|bankow*|przedpłacon*|wirtualn*)':
      ['cards'],
    '(karty|kart|kartami|kartach|numer* (karty|kart)|dane (karty|kart)|danych (karty|kart)|list* kart) [kredytow*|debetow*|płatnicz*|bankow*]':
      ['cards'],
    '(transakcj*|operacj*|płatności|wydatk*|histori* transakcji) [wykonan*|dokonan*] (kartą|kartami|na karcie|na kartach|kartow*|z kart|kart) [kredytow*|debetow*|płatnicz*]':
      ['cards', 'transactions'],
    '(kredyt|kredyty|kredytu|kredytów|kredytach|kredytami|kredytem|pożyczk*|pożyczek|hipotek*|hipoteczn*|zadłużeni*|zobowiązani*|zobowiązań|leasing*|raty|rat kredytu|długi|długów) [hipoteczn*|gotówkow*|rataln*|mieszkaniow*|kredytow*|finansow*]':
      ['liabilities'],
    '((wniosek|wniosku|wniosków|decyzj*|ofert*|ocen*|udzieleni*|przyznani*|analiz*|rozpatrzeni*|uzyskani*|warunk*) [twojego|państwa|swojego|o udzielenie|dotycząc*|wniosku] [o|w sprawie] [udzielenie] (kredyt*|pożyczk*)|zdolnoś* kredytow*|pośrednik* kredytow*|ryzyk* kredytow*|kredytobiorc*)':
      [],
    '(inwestycj*|inwestycyjn*|produkt* inwestycyjn*|lokat*|papier* wartościow*|papierów wartościowych|akcje|obligacj*|fundusz* inwestycyjn*|funduszy inwestycyjnych|jednost* uczestnictwa|portfel* inwestycyjn*|rachun* maklersk*|rachun* papierów wartościowych|oszczędnoś*|kont* oszczędnościow*|ike|ikze)':
      ['investments'],
    '(kryptowalut*|krypto|kryptoaktyw*|bitcoin*|walut* wirtualn*)': ['crypto'],
    '(dochód|dochodu|dochody|dochodów|dochodach|dochodami|wynagrodzeni*|wynagrodzeń|pensj*|zarobk*|zarobków|pracodawc*|zatrudnieni*|zaświadczeni* o (zarobkach|dochodach)|emerytur*|źródł* dochodu)':
      ['income'],
    '(zeznani* podatkow*|zeznań podatkowych|deklaracj* podatkow*|dokument* podatkow*|dokumentów podatkowych|dane podatkowe|danych podatkowych|podatk*|pit|pit 37|pit 11)':
      ['tax'],
    '(wyciąg|wyciągi|wyciągu|wyciągów|wyciągach|wyciągami) [bankow*|(z|do) (konta|kont|rachunku|rachunków|karty)]': [
      'statements',
    ],
    '(scoring* [kredytow*|bik]|bik|raport* bik|histori* kredytow*|wiarygodnoś* kredytow*|ocen* punktow*|punktacj* kredytow*)':
      ['credit-score'],
    '(ocen*|oceni*|badani*|zbada*|sprawdz*|weryfikacj*|zweryfikow*|analiz*|oblicz*) [twojej|państwa|twoją] (wiarygodnoś*|zdolnoś*) [kredytow*|finansow*]':
      [],
    '(punkt* (lojalnościow*|premiow*|w programie)|program* lojalnościow*|nagrod*)': ['rewards'],
    '(histori* (zamówień|zakupów)|(twoje|państwa|twoich) (zamówieni*|zamówień|zakupy|zakupów))': ['orders'],
    '(faktur*|sprzedaż|sprzedaży|księgowoś*|dane księgowe|danych księgowych|przychod* firmy|przychodów|obrot* firmy|wynik* finansow*|bilans*|wydatk* na reklam*|finans* firmy)':
      ['business-finances'],
    '(inicjowani*|inicjować|inicjuje|zainicjować|zainicjowani*|zainicjuje|inicjacj*|zlecać|zlecić|zleca|zleci|zlecani*|zlecenie|wykonać|wykonywać|wykonuje|wykonywani*|wykonania|wykonanie|wykona|dokonywać|dokonać|dokonywani*|realizować|zrealizować|realizacj*|autoryzacj*|autoryzować|autoryzuj|autoryzuję|potwierdź|potwierdzić|potwierdzam|potwierdzenie|potwierdzenia|zatwierdź|zatwierdzić|zatwierdzam|zatwierdzenie|akceptuj|akceptacja|wysyłać|wysłać|zapłać|opłać|podpisz) [w twoim imieniu|w państwa imieniu|tę|tej|ten|tego|jednorazow*|pojedyncz*|zlecenia|nowych|nowe|do] (płatność|płatności|przelew|przelewu|przelewy|przelewów|transakcję płatniczą|transakcji płatnicz*|transakcje płatnicze|zlecenia płatnicz*|zleceń płatniczych|polecenia przelewu)':
      ['payment-initiation'],
    '((przelewać|przelać|transferować|przesyłać|wypłacać|wypłacić|pobierać|pobrać|przenosić) (pieniądze|środki|kwot*)|obciąż* (twoje|twojego|twój|państwa|swojego) (konto|konta|rachunek|rachunku)|(płatności|przelewy|przelewów) w (twoim|państwa) imieniu|składa* zlece* (giełdow*|maklersk*|kupna))':
      ['payment-initiation'],
    '(w|na|przez) [twoim|swoim] telefon*': [],
    'podstawow* (informacj*|dan*) o (rachunku|koncie|rachunkach|kontach)': ['account-details'],
    // The person does it, with what is shared: a purpose.
    '(pomóc|pomagać) ... (przelewać|przesyłać|przenosić) pieniądze': [],
  },
  basic: [],
  also: {
    '((potwierdzeni*|sprawdzeni*|weryfikacj*|potwierdza*) dostępności [wymaganych] środków|dostępnoś* środków|wystarczając* środk*|usług* caf)':
      'funds-check',
    znajomi: 'friends',
    zdjęcia: 'photos',
    kalendarz: 'calendar',
    kontakty: 'contacts',
    lokalizacja: 'location',
    wiadomości: 'messages',
  },
  parties: [
    'podmiot trzeci {recipient}',
    '{recipient} (prosi|wnioskuje|chce|chciałby|chciałaby|chciałoby|potrzebuje|żąda|występuje|wystąpił|wystąpiła|wystąpiło|poprosił|poprosiła|poprosiło|zwraca się|ubiega się|pragnie|wymaga|zażądał|zażądała) [o|cię|państwa|się|dostępu|uzyskać|pobrać|mieć|twojej|zgody|do|połączyć|otrzymać|zainicjować|odczytać]',
    '{recipient} (będzie|będą|może|mógł|zyska|uzyska|otrzyma|pobierze|zobaczy|odczyta|uzyskuje|otrzymuje|pobiera) [tylko|jedynie|wtedy|też|również] (mogła|mógł|mogło|mogli|miała|miał|miało|mieć|uzyskać|pobrać|pobierać|dostęp|wgląd|widzieć|zobaczyć|odczytać|odczytywać|informacje|dane|twoje|następujące|zgodę|sprawdzić|przeglądać|zainicjować|inicjować|z)',
    '{recipient} (zleca|zlecił|zleciła|zleciło|inicjuje|zainicjował|zainicjowała) [wykonanie] (przelew*|płatność|płatności|transakcj*)',
    '{recipient} korzysta ... (dostęp*|połącz*|pobra*|uzyska*)',
    '(czy) {recipient} może (uzyskać|mieć|pobrać|otrzymać|odczytać|zobaczyć)',
    '(zezwól|zezwalam|zezwalasz|zezwala|zezwolić|pozwól|pozwalam|pozwalasz|pozwolić|upoważniam|upoważniasz|upoważnij|umożliw|umożliwiasz|autoryzuj|autoryzujesz) [na|aby|aplikacji|firmie|spółce|dostawcy|podmiotowi|usłudze|serwisowi|aplikację|firmę] {recipient} (na|aby|żeby|dostępu|dostęp|uzyskać|do|odczytać|pobrać|pobierać|zgody|mieć|miała|miał|uzyskał|uzyskała)',
    '(udziel|udzielić|udzielam|udzielasz|przyznaj|przyznać|przyznajesz|daj|dać|dajesz|nadaj|wyraź) [zgody|dostępu|dostęp|zgodę|pozwolenia] [dla|aplikacji|firmie|dostawcy|podmiotowi|spółce|serwisowi] {recipient} (dostępu|dostęp|zgody|zgodę|na|do|pozwolenia)',
    '(udziel|udzielić|udzielam|udzielasz|udzielona|udzielany|przyznaj|daj) (zgody|dostępu|dostęp|zgodę) [dla|aplikacji|firmie|dostawcy|podmiotowi|spółce|serwisowi] {recipient}',
    '(wyrażam|wyrażasz|wyraża|wyraź|wyrazić) zgodę (na|aby|by|żeby) [to] [aplikacja|firma|spółka|dostawca|podmiot] {recipient} (uzyskał|uzyskała|uzyskało|miał|miała|pobrał|pobrała|otrzymał|otrzymała|pobierał|pobierała|mogła|mógł|zainicjował|zainicjowała|odczytał|odczytała)',
    '(dostęp|dostępu|zgoda|zgody|zgodę|dane|danych|informacje) (dla|na rzecz|udostępniane|udostępnianych) [aplikacji|firmy|podmiotu|dostawcy|spółki|serwisu|firmie] {recipient}',
    '(udostępni*|przekaz*|przekaż*|przekazuj*) ... (aplikacji|firmie|spółce|dostawcy|podmiotowi|usługodawcy|serwisowi|dla|na rzecz) {recipient}',
    '(udostępniasz|udostępnij|udostępnię|udostępniam|udostępnić|udostępnimy|przekażemy|przekazujesz) [aplikacji|firmie] {recipient} (dane|informacje|swoje|następujące|dostęp|twoje|poniższe|swój|saldo|historię)',
    '(żądan*|wymagan*|wnioskowan*|zainicjowan*|złożon*|wysłan*|pobieran*) przez (aplikację|firmę|spółkę|dostawcę|podmiot|serwis|tpp) {recipient}',
    '(żądane|wymagane|wnioskowane|zainicjowana|zainicjowany|złożona|złożony|zlecona|zlecony) przez {recipient}',
    '(połącz|powiąż|połączyć|powiązać|łączysz|łączy) [swoje|twoje|swój|moje|swoich] (konto|rachunek|konta|rachunki|bank) z [aplikacją|serwisem] {recipient}',
    '(wniosek|prośba|żądanie|zlecenie) (od|firmy|spółki|podmiotu|aplikacji|dostawcy) {recipient}',
    '(odbiorca danych|usługodawca|dostawca usługi|nazwa (tpp|podmiotu|dostawcy|usługodawcy|podmiotu trzeciego|aplikacji)|podmiot wnioskujący|wnioskodawca|podmiot uprawniony|dostawca trzeci|tpp) {recipient}',
    '(aplikacja|firma|spółka|serwis|dostawca|podmiot|usługa) {recipient} (uzyska|prosi|chce|będzie|otrzyma|wnioskuje|pobierze|może)',
    '(do czego|do jakich danych|co|jakie dane) {recipient} (będzie|może|zobaczy|uzyska|otrzyma)',
    '(rachunek|rachunki|rachunku|rachunków|rachunkach|konto|konta|koncie|kont|kontach|danych|dane) (w|prowadzone w|prowadzony w|prowadzonego w|prowadzonych w|prowadzonych przez|z) {holder}',
  ],
  titles: [
    'pożyczkodawca',
    '(aplikacja|aplikacji|aplikację|aplikacją|firma|firmy|firmie|firmę|spółka|spółce|spółki|spółkę|serwis|serwisowi|serwisu|dostawca|dostawcy|dostawcę|usługodawca|usługodawcy|podmiot|podmiotowi|podmiotu|podmiot trzeci|usługa|usłudze|usługi|platforma|sklep|partner|operator|instytucja|tpp|nasz partner)',
    '(czy|że|aby|żeby|jeśli|jeżeli|gdy|z|na|do|dla|od|oraz|i|a|przez|teraz)',
  ],
  nobody: [
    '[temu|tego|tym] (podmiotowi|podmiotu|podmiotem)',
    '[ta|ten|tej|tego|ta|nasza|nasz|inna|inne|każda|dana] (aplikacja|aplikacji|aplikację|aplikacje|firma|firmy|firmie|spółka|serwis|serwisu|dostawca|dostawcy|dostawców|usługodawca|usługodawcy|podmiot|podmiotu|podmioty|podmiotów|podmiotowi|podmiot trzeci|podmiotowi trzeciemu|podmioty trzecie|strona trzecia|strony trzecie|osoby trzecie|usługa|usługi|platforma|sklep|partner|partnerzy|tpp|aisp|pisp|organizacja|instytucja|strona)',
    '(my|wy|on|ona|ono|oni|one|ja|ty|kto|co|nikt|ktoś|to|ten|ta|te|nas|nam|pan|pani|państwo|wszyscy|inni|każdy|się|tego|który|która|które|tu|tutaj|teraz|dzięki|czy|nie|jeśli|gdy|klient|użytkownik|każdym|dowolnym)',
    '(każd*|dowoln*) *',
    '[twój|państwa|nasz|mój|swój|ten|twojego|swojego] (bank|banku|bankowi|instytucja finansowa)',
    '[twoje|twój|twoja|twoich|twojego|swoje|swój|swoich|państwa|moje|mój|ten|ta|to] (dostęp|dostępu|konto|konta|kont|rachunek|rachunku|rachunki|zgoda|zgody|zgodę|dane|danych|informacje|informacji|płatność|płatności|przelew|cel|celu|strona|strony|nazwa|saldo|salda|historia|historii|transakcje|karta|karty|bankow*|online|płatnicz*|wybran*|następując*|połączon*|finansow*|osobow*|data|banku)',
  ],
  shares: [
    '(dostęp|dostępu|dostępem|dostępy)',
    '(udostępni*|przekaz*|przekaż*|przesł*|przesył*)',
    '(zgoda|zgody|zgodę|zgadzasz|zgadzam|wyraż*|wyraź*)',
    '(zezw*|pozwól|pozwal*|pozwol*|upoważni*|autoryz*|umożliw*)',
    '(prosi|wnioskuje|chce|chciałby|chciałaby|potrzebuje|żąda|żądan*|wnioskowan*|wymaga)',
    '(pobra*|pobier*|uzyska*|otrzyma*|odczyt*|wgląd*|przegląda*|będzie mógł|będzie mogła|zobaczy)',
    'następując* (dane|danych|informacje|informacji|zakres*)',
    '(inicj*|zainicj*|zlec*|połącz*|powiąż*)',
  ],
  binding: [
    '(klikając|naciskając|wybierając|kontynuując|przechodząc|potwierdzając|akceptując|korzystając|zatwierdzając) ... (wyrażasz|zgadzasz|akceptujesz|udzielasz|potwierdzasz|upoważniasz|zezwalasz|wyrażam|wyraża|akceptuję|zgadzam|wyrażają)',
    '(klikając|naciskając|wybierając|kontynuując|przechodząc|potwierdzając|zatwierdzając) {rest} (wyrażasz|zgadzasz się|akceptujesz|udzielasz|upoważniasz|zezwalasz|wyrażam)',
    '(wyrażam zgodę|zgadzam się|akceptuję|udzielam zgody|upoważniam|oświadczam|wyrażasz zgodę|zgadzasz się|akceptujesz|wyrażają państwo zgodę|udzielasz zgody)',
  ],
  yes: [
    'przejdź do banku i (przekaż|udostępnij|połącz|potwierdź)*',
    '(przekaż|przekazuję)*',
    '[tak|ja] (zezwól|zezwalam|pozwól|pozwalam|akceptuj|akceptuję|zaakceptuj|zgadzam|zgoda|potwierdź|potwierdzam|zatwierdź|zatwierdzam|autoryzuj|autoryzuję|udostępnij|udostępniam|połącz|przyznaj|udziel|udzielam|wyrażam|wyraź|podpisz|podpisuję|upoważniam|zapłać|daj)*',
    'tak',
    'tak *',
    'kontynuuj jako *',
  ],
  no: [
    '(anuluj|anuluję|odrzuć|odrzucam|odmów|odmawiam|odmowa|zrezygnuj|rezygnuję|rezygnuj|przerwij|wyjdź|zamknij|pomiń|opuść|wycofaj|zaniechaj)*',
    'nie',
    'nie *',
    '(później|może później|innym razem)',
    'brak zgody',
  ],
  next: [
    '(dalej|kontynuuj|przejdź|następny|następna|następne|wyślij|zaloguj|zapisz|rozpocznij|zakończ|ok|gotowe|rozumiem|start|idź)*',
  ],
  back: ['(wstecz|wróć|powrót|zmień|edytuj|cofnij|poprzedni|poprzednia)*'],
  reactions: ['=(lubię to|skomentuj|udostępnij|odpowiedz)'],
  leaving: [
    '(czy) ... (na pewno|naprawdę) ... (wyjść|anulować|zrezygnować|przerwać|opuścić|zamknąć|odrzucić)',
    '(na pewno|naprawdę) ... (wyjść|anulować|zrezygnować|przerwać|opuścić)',
    'czy chcesz (wyjść|anulować|zrezygnować|przerwać|opuścić)',
    'tak (wyjdź|anuluj|zrezygnuj|przerwij|opuść)',
    '(postęp|zmiany|wprowadzone dane) ... (utracon*|utracisz|stracon*)',
  ],
  negations: [
    'nie',
    'nigdy',
    'bez',
    'ani',
    'żaden',
    'żadna',
    'żadne',
    'żadnych',
    'żadnego',
    'żadnej',
    'nikt',
    'brak',
    'nic',
  ],
  contrasts: [
    'ale',
    'lecz',
    'jednak',
    'tylko',
    'jedynie',
    'wyłącznie',
    'z wyjątkiem',
    'oprócz',
    'natomiast',
    'chyba że',
  ],
  denials: [
    '(nie|nigdy) (są|będą|jest|będzie|zostaną|zostanie|został*) [nigdy|nikomu] (udostępni*|przekaz*|widoczn*|pobieran*|pobran*|uwzględni*|objęt*|dostępn*|wymagan*|odczyt*|zawart*|przesyłan*|przesłan*|ujawni*)',
    '(nie|nigdy) (udostępni*|przekaz*|przekaż*|pobiera*|ujawni*|obejmuj*)',
  ],
  manner: ['bez'],
  notNow: [
    'na przykład',
    'np.',
    'przykład*',
    'dane (testowe|przykładowe|demonstracyjne)',
    'w przyszłości',
    'w późniejszym terminie',
    '(może|będzie) ... (poprosić|zażądać|wnioskować) ... (później|przyszłości)',
    'opcjonaln*',
    'nieobowiązkow*',
    'jeśli chcesz',
    'demo',
  ],
  terms: {
    purpose: [
      'dane posłużą do {purpose}',
      '(w celu|celem) {purpose}',
      '(aby|żeby|by) (pomóc|ocenić|sprawdzić|zweryfikować|móc|umożliwić|pokazać|zapewnić|przygotować|potwierdzić|obliczyć|zarządzać|analizować|przeanalizować|dokonać|zapłacić|świadczyć|zaproponować|ułatwić|śledzić) {purpose}',
      '(cel|celu) [dostępu|przetwarzania|pobrania danych|udostępnienia|wniosku|zgody] {purpose}',
      '=(cel|cel dostępu|cel przetwarzania|cel pobrania danych|cel udostępnienia|cel zgody|w jakim celu)',
      '(dlaczego|po co|do czego) (potrzebujemy|prosimy|potrzebne|wykorzystamy)',
      '(dane|informacje) ... (będą|zostaną) (wykorzystan*|użyt*) (do|w celu) {purpose}',
    ],
    duration: [
      '(ważn*|obowiązuj*|aktywn*|udzielan*) [jest|będzie|ona] (do|przez|na|{number})',
      '(przez|na|na okres|przez okres|na czas|w ciągu|nie dłużej niż|maksymalnie|okres|okresie) [najbliższych|kolejnych|maksymalnie|kolejne] {number} (dni|dzień|dnia|miesi*|tygodni*|tydzień|rok|roku|lat*)',
      '(wygasa|wygaśnie|kończy się|zakończy się|traci ważność|straci ważność|upływa) [po|w|z|dnia|za|automatycznie]',
      '(data (ważności|wygaśnięcia|zakończenia|końcowa)|termin ważności|okres (ważności|obowiązywania)|czas (trwania|obowiązywania)|ważność zgody|ważność)',
      '=(ważność|okres|czas trwania|termin)',
      'do dnia {date}',
      'do (odwołania|czasu odwołania|momentu wycofania|wycofania|cofnięcia)',
      '(bezterminow*|na czas nieokreślony|(dostęp|zgoda|zgody|zgodę) (wielokrotn*|wielorazow*|cykliczn*|stał*)|wielokrotn* dostęp*|wielorazow*)',
    ],
    once: [
      'jednorazow*',
      '(tylko|jedynie) (raz|ten jeden raz)',
      'jeden raz',
      'pojedyncz* (dostęp*|pobrani*)',
      'jednokrotn*',
    ],
    lookback: [
      '(ostatni|ostatnie|ostatnich|ostatnim|ostatniego|poprzednich|minionych|poprzednie) {number} (dni|dzień|miesi*|tygodni*|lat*|rok*)',
      '(z|za|sprzed) (ostatni*|poprzedni*|minion*) (rok*|miesi*|rok)',
      '{number} (dni|miesi*|lat|lata|tygodni*) (wstecz|historii|wcześniej)',
      '(histori*|transakcj*|operacj*) (od|od dnia|sięgając*|za okres od|za okres|z okresu) {date}',
      'okres historii',
    ],
    others: [
      '(osobom|podmiotom|stronom) trzecim',
      '(naszym|swoim|naszymi|swoimi|nasi|innym) (partner*|dostawc*|podmiot*|firmom)',
      '(inn* odbiorc*|spółk* z grupy|podmiot* z grupy)',
    ],
    stop: [
      '(w każdej chwili|w dowolnym momencie|w każdym momencie|w dowolnej chwili|w każdym czasie|kiedy chcesz)',
      '(wycofać|wycofaj|cofnąć|odwołać|wycofani*|cofnięci*|anulować|unieważnić) [swoją|tę|udzielon*] (zgod*|dostęp*)',
      '(zgodę|dostęp) ... (wycofać|cofnąć|odwołać|anulować)',
      '(przestać|zakończyć) (udostępnia*)',
    ],
    advertising: [
      'reklam*',
      'marketing*',
      'spersonalizowan* ofert*',
      'ofert* spersonalizowan*',
      '(sprzedaż*|sprzedawa*) danych',
      'profilowani*',
    ],
  },
  purposes: {
    verify: [
      '(weryfik*|zweryfik*|potwierd*|sprawdz*) ... (konta|konto|rachunku|rachunek|tożsamoś*|właściciel*|posiadacz*|iban)',
      'weryfikacj* (konta|rachunku|tożsamości|właściciela)',
    ],
    pay: ['(zapłat*|zapłac*|opłac*|zakup*|zamówieni*)'],
  },
  numbers: {
    jeden: 1,
    jednego: 1,
    dwa: 2,
    dwóch: 2,
    trzy: 3,
    trzech: 3,
    sześć: 6,
    sześciu: 6,
    dziewięć: 9,
    dwanaście: 12,
    dwunastu: 12,
    trzydzieści: 30,
    dziewięćdziesiąt: 90,
  },
  units: {
    day: ['dzień', 'dni', 'dnia', 'dniach'],
    week: ['tydzień', 'tygodni*'],
    month: ['miesi*'],
    year: ['rok', 'roku', 'lat', 'lata'],
  },
  pages: {
    logIn: [
      '(zaloguj|zaloguj się|logowanie|logowania|log in|login|bankowość internetowa logowanie)',
      '(wprowadź|podaj|wpisz) [swój|swoje|swoją] (hasło|pin|login|kod*|identyfikator|dane logowania|numer klienta|nik)',
      '(zapomniał*|nie pamiętasz|nie pamiętam|odzyskaj|przypomnij) *',
      'kod (sms|autoryzacyjny|weryfikacyjny|bezpieczeństwa)',
      '(witaj ponownie|witamy|witaj)',
    ],
    picker: [
      '(wybierz|znajdź|wyszukaj|wskaż) [swój|twój] bank*',
      '(w jakim banku|jaki jest twój bank|w którym banku)',
      '(popularne|najpopularniejsze) banki',
    ],
    done: [
      '(sukces|pomyślnie|gotowe|gratulacje|dziękujemy *|udało się)',
      '(zostało|został|została|zostały|jest|są) [pomyślnie|już] (połączon*|powiązan*|dodan*|udostępni*|autoryzowan*)',
      '(konto|rachunek|konta|rachunki) (połączon*|powiązan*|dodan*)',
      '(zgoda|zgodę|dostęp) (udzielon*|wyrażon*|przyznan*|potwierdzon*|zapisan*)',
    ],
    failed: [
      '(błąd|nie powiodło się|nie udało się|odrzucon*|odmówion*|anulowan*|przerwan*|wygasł*)',
      '(coś poszło nie tak|spróbuj ponownie|wystąpił problem)',
    ],
    management: [
      '(zarządzaj|zarządzanie|przeglądaj|wykaz|lista|przegląd|historia|odnów) [twoimi|swoimi|udzielonymi|udzielonych|udzielone|moimi] (zgodami|zgód|zgody|zgodę|dostępami|dostępem|dostępów|uprawnieniami|uprawnień|aplikacjami|połączeniami)',
      '(połączone|powiązane|autoryzowane|podłączone) (aplikacje|usługi|konta|serwisy|podmioty)',
      '(moje|twoje|udzielone|aktywne|wyrażone) (zgody|uprawnienia|dostępy|połączenia)',
      '=(wycofaj|cofnij|odwołaj|usuń|odnów|zakończ|anuluj) [tę|swoją|ten] (zgodę|dostęp|połączenie|udostępnianie)',
      '=(wycofaj|odłącz|rozłącz|odwołaj)',
      '(przestań|zakończ|zatrzymaj) (udostępniać|udostępnianie)',
    ],
    interstitial: [
      '(zostaniesz|zostaną państwo|zostanie pan|będziesz|za chwilę zostaniesz) ... (przekierowan*|przeniesion*)',
      '(przekierujemy|przenosimy|przekierowujemy|przekierowanie|trwa przekierowanie|przeniesiemy) *',
      '(przejdź|kontynuuj|idź) (do|w|na stronę) [swojego|twojego|stronie] bank*',
    ],
    cookies: ['cookie*', 'ciasteczk*', 'plik* cookie*'],
    reading: [
      '=dokumentacja',
      '=cennik',
      '=blog',
      '=pomoc',
      '=kontakt',
      'jak (działa*|połączyć|udostępnić|wycofać|korzystać|to) *',
      'czym (jest|są) *',
      'co to (jest|znaczy) *',
      'na czym *',
      'najczęściej zadawane pytania',
      'częste pytania',
      'pytania i odpowiedzi',
      'pomoc *',
      'centrum pomocy',
      'polityka *',
      'regulamin*',
      'warunki (korzystania|świadczenia)*',
      'dla (programistów|deweloperów)',
      'otwórz konto',
      'załóż konto',
      'dlaczego *',
      'poznaj *',
      'dowiedz się *',
      'wszystko o *',
      'otwarta bankowość *',
      'dyrektywa *',
      'psd2 *',
    ],
    feedback: ['(artykuł|strona) (był|była) (pomocn*|przydatn*)'],
  },
  secrets: ['(hasło|hasła|hasłem|nazwa użytkownika)'],
  logInTo: ['zaloguj się do {holder}', 'logowanie do {holder}'],
  bankLogIn: [
    '(login|hasło|hasła|identyfikator|dane logowania|danych logowania|pin|numer klienta) (do|z) [twojego|swojego|państwa] (banku|bankowości|bankowości internetowej|bankowości elektronicznej|konta bankowego)',
    '(bankow* (login|hasło|dane logowania)|(login|hasło) bankow*)',
    '(dane logowania|login|hasło|danych logowania) do [banku|konta w|bankowości] {holder}',
    '(zaloguj się|logowanie) (do|w) [swojego|twojego|swoim|twoim] (banku|bankowości internetowej)',
  ],
  onlineBanking: [
    '(login|hasło|hasła|identyfikator|dane logowania|numer) [do] (bankowości (internetowej|elektronicznej|online|mobilnej)|serwisu transakcyjnego)',
  ],
  linking: [
    '(połącz|dodaj|podłącz|powiąż|zweryfikuj|połączenie|podłączenie|weryfikacja) [swoje|swój|twoje|swojego|nowe] (konto|konta|bank|banku|rachunek|rachunku|konto bankowe|konta bankowe)',
  ],
} as const satisfies Lexicon;
