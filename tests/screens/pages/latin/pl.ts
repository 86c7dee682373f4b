import type { PageFixture } from '../../page-fixture.ts';

const BANK = 'https://autoryzacja.bankpolnocny.example/polishapi/zgoda/6f1';

/** Polish: PolishAPI's services in their own names, aggregators, payments; composed, as no bank's screen is public. */
export default [
  {
    name: 'Polish bank, AIS consent',
    url: BANK,
    language: 'pl',
    html: `<header><a href="#">Bank Północny</a> <a href="#">Pomoc</a></header><main><h1>Zgoda na dostęp do rachunku</h1>
      <p>Acme Budget Sp. z o.o. wnioskuje o dostęp do informacji o Twoich rachunkach płatniczych w ramach usługi dostępu do informacji o rachunku (AIS).</p>
      <h2>Zakres zgody</h2><ul><li>Lista rachunków i szczegóły rachunku</li><li>Saldo oraz historia transakcji z ostatnich 90 dni</li><li>Imię i nazwisko właściciela rachunku</li><li>Numer rachunku (IBAN)</li></ul>
      <p>Zgoda wielokrotna, ważna przez 180 dni. Zgodę możesz wycofać w każdej chwili w bankowości internetowej.</p>
      <p>Acme Budget nie będzie mógł wykonywać przelewów ani zobaczyć Twojego hasła.</p>
      <button>Odrzuć</button><button>Potwierdź</button></main>
      <footer><p>Administratorem danych osobowych jest Bank Północny S.A.</p></footer>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'identity'],
      recipient: 'Acme Budget Sp. z o.o.',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: 'screen-wording 3, row 40; PolishAPI privileges',
  },
  {
    name: 'Polish aggregator in a frame, informal',
    url: 'https://polacz.agregator.example/s/8c1f',
    language: 'pl',
    frameOf: 'https://app.acmepozyczki.example/wniosek',
    html: `<main><h2>Acme Pożyczki prosi o dostęp do Twoich danych</h2><p>Aby ocenić Twój wniosek o pożyczkę, Acme Pożyczki pobierze następujące informacje:</p>
      <ul><li>Saldo konta</li><li>Transakcje z ostatnich 12 miesięcy</li><li>Wpływy z tytułu wynagrodzenia</li><li>Kredyty i pożyczki</li></ul>
      <p>Dostęp jednorazowy.</p><p>Klikając „Dalej”, akceptujesz regulamin i wyrażasz zgodę na pobranie danych.</p>
      <button>Dalej</button><button>Nie teraz</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'income', 'liabilities'],
      recipient: 'Acme Pożyczki',
      days: 0,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback'],
    },
    source: 'composed: one-off account information for a loan',
  },
  {
    name: 'Polish bank, a transfer is initiated',
    url: 'https://autoryzacja.bankpolnocny.example/polishapi/platnosc/7',
    language: 'pl',
    html: `<main><h1>Potwierdź płatność</h1><p>Aplikacja Acme Pay chce zainicjować przelew z Twojego konta.</p>
      <dl><dt>Odbiorca</dt><dd>Sklep Acme</dd><dt>Rachunek odbiorcy</dt><dd>PL61 1090 1014 0000 0712 1981 2874</dd><dt>Kwota</dt><dd>129,00 zł</dd><dt>Tytuł transakcji</dt><dd>Zamówienie 77</dd></dl>
      <p>Dostępne środki: 2 310,00 zł</p><button>Anuluj</button><button>Zatwierdź</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Pay' },
    source: 'composed: PolishAPI payment initiation',
  },
  {
    name: 'Polish consent, only ticked boxes count',
    url: `${BANK}/wybor`,
    language: 'pl',
    html: `<main><h1>Udostępnij dane firmie Acme Oszczędzanie</h1><p>Wybierz, co chcesz udostępnić:</p><ul>
      <li><label><input type="checkbox" checked> Salda rachunków</label></li><li><label><input type="checkbox" checked> Zlecenia stałe i polecenia zapłaty</label></li>
      <li><label><input type="checkbox"> Karty płatnicze</label></li><li><label><input type="checkbox"> Wyciągi</label></li></ul>
      <p>Okres ważności: 12 miesięcy</p><button>Rezygnuję</button><button>Udostępnij</button></main>`,
    expect: {
      data: ['balances', 'scheduled-payments'],
      offered: ['cards', 'statements', 'account-details', 'transactions', 'merchants'],
      recipient: 'Acme Oszczędzanie',
      days: 365,
    },
    source: 'composed',
  },
  {
    name: 'Polish consent full of denials',
    url: `${BANK}/odmowy`,
    language: 'pl',
    html: `<main><h1>Czy Acme Inwestor może uzyskać dostęp do Twoich inwestycji?</h1>
      <p>Acme Inwestor uzyska dostęp wyłącznie do rachunku maklerskiego. Saldo konta i historia transakcji nie będą udostępniane.</p>
      <p>Acme Inwestor nigdy nie będzie mógł:</p><ul><li>zlecać przelewów</li><li>zobaczyć numerów kart płatniczych</li><li>pobierać wyciągów</li></ul>
      <button>Nie zezwalaj</button><button>Zezwól</button></main>`,
    expect: { data: ['investments'], recipient: 'Acme Inwestor' },
    source: 'composed: negations before a list and after the words',
  },
  {
    name: 'Polish verification of an account, formal',
    url: `${BANK}/weryfikacja`,
    language: 'pl',
    html: `<main><h1>Weryfikacja rachunku</h1><p>Spółka Acme Najem prosi Państwa o zgodę na odczytanie danych posiadacza rachunku w celu weryfikacji tożsamości najemcy.</p>
      <table><tr><td>Dane posiadacza</td><td>imię i nazwisko, adres zamieszkania</td></tr><tr><td>Rachunek</td><td>numer rachunku</td></tr></table>
      <button>Nie zgadzam się</button><button>Wyrażam zgodę</button></main>`,
    expect: {
      data: ['identity', 'contact', 'account-numbers'],
      recipient: 'Acme Najem',
      states: ['purpose'],
    },
    source: 'composed',
  },
  {
    name: 'Polish bank, log-in before the consent',
    url: 'https://autoryzacja.bankpolnocny.example/polishapi/logowanie',
    language: 'pl',
    html: `<main><h1>Logowanie</h1><p>Acme Budget wnioskuje o dostęp do salda i historii transakcji.</p><label>Identyfikator użytkownika <input name="login"></label><label>Hasło <input type="password"></label><button>Zaloguj się</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Polish bank, list of consents',
    url: 'https://online.bankpolnocny.example/ustawienia/zgody',
    language: 'pl',
    html: `<main><h1>Udzielone zgody</h1><p>Acme Budget ma dostęp do salda i historii transakcji do dnia 27 maja 2027.</p><button>Wycofaj zgodę</button><button>Potwierdź</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Polish app, choice of the bank',
    url: 'https://app.acmebudget.example/polacz',
    language: 'pl',
    html: `<main><h1>Wybierz swój bank</h1><p>Połącz konto, aby widzieć salda i transakcje w jednym miejscu.</p><ul><li><button>Bank Północny</button></li><li><button>Bank Morski</button></li></ul><button>Dalej</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
