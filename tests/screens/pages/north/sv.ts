import type { PageFixture } from '../../page-fixture.ts';

const COMPOSED = 'composed from the PSD2 words of Swedish banks';

/** Swedish. */
export default [
  {
    name: 'Swedish bank, account information',
    url: 'https://samtycke.malarbanken.example/psd2/ais/4',
    language: 'sv',
    html: `<header><a href="#">Mälarbanken</a></header><main><h1>Godkänn åtkomst</h1><p>Tredjepartsleverantören Acme Ekonomi begär åtkomst till dina konton i Mälarbanken.</p><h2>Uppgifter som delas</h2>
      <ul><li>Kontonummer och kontotyp</li><li>Saldo</li><li>Transaktioner för de senaste 90 dagarna</li></ul><p>Samtycket gäller i 180 dagar. Du kan när som helst återkalla ditt samtycke i internetbanken.</p><button>Neka</button><button>Godkänn</button></main><footer><a href="#">Lån</a><a href="#">Fonder</a><a href="#">Om kakor</a></footer>`,
    expect: {
      data: ['account-numbers', 'account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Ekonomi',
      holder: 'Mälarbanken',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: COMPOSED,
  },
  {
    name: 'Swedish, Tink collects for an income check',
    url: 'https://link.tink.com/1.0/income-check/create-report?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmelan.example%2Fcb&market=SE&locale=sv_SE',
    language: 'sv',
    html: `<main><h1>Vi samlar in följande uppgifter från dig</h1><p>Acme Lån kommer att få en del av din finansiella information. Visa detaljer</p><ul><li>Kontohavare</li><li>Inkomst och löneutbetalningar</li><li>Kontotransaktioner</li></ul>
      <p>Genom att använda tjänsten godkänner du Tinks villkor.</p><button>Avbryt</button><button>Fortsätt</button></main>`,
    expect: { data: ['identity', 'income', 'transactions', 'merchants'], recipient: 'Acme Lån' },
    source: 'composed after the Tink strings of the neighbouring languages',
  },
  {
    name: 'Swedish bank, boxes, and what is not shared',
    url: 'https://auth.skargardsbanken.example/tredjepart/2',
    language: 'sv',
    html: `<html lang="en"><body><main><h1>Dela uppgifter med Acme Bostad?</h1><form><label><input type="checkbox" checked> Namn och adress</label><label><input type="checkbox" checked> Lån och skulder</label><label><input type="checkbox"> Kreditkort</label><label><input type="checkbox"> Fonder och aktier</label>
      <p>Acme Bostad ser inte dina transaktioner utan dina kontoutdrag.</p><p>Din lön delas inte.</p><p>Syfte: att bedöma din ansökan om lån.</p><button name="svar" value="nej">Nej, avbryt</button><button name="svar" value="ja">Ja, dela</button></form></main></body></html>`,
    expect: {
      data: [
        'identity',
        'contact',
        'liabilities',
        'statements',
        'balances',
        'transactions',
        'merchants',
        'account-details',
      ],
      offered: ['cards', 'investments'],
      recipient: 'Acme Bostad',
      states: ['purpose'],
    },
    source: COMPOSED,
  },
  {
    name: 'Swedish bank, starts a payment',
    url: 'https://betala.malarbanken.example/pis/11',
    language: 'sv',
    html: `<main><h1>Signera betalning</h1><p>Acme Cykel vill initiera en betalning på 2 490 kr från ditt konto.</p><p>Från: Privatkonto, disponibelt belopp 14 201,50 kr</p><button>Avbryt</button><button>Signera med BankID</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Cykel' },
    source: COMPOSED,
  },
  {
    name: 'Swedish bank log-in',
    url: 'https://internetbanken.malarbanken.example/logga-in',
    language: 'sv',
    html: `<main><h1>Logga in på internetbanken</h1><p>Logga in för att ge Acme Ekonomi åtkomst till saldo och transaktioner.</p><form><label>Personnummer <input name="pnr"></label><label>Lösenord <input type="password"></label><button>Logga in</button></form></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Swedish, permissions given',
    url: 'https://internetbanken.malarbanken.example/samtycken',
    language: 'sv',
    html: `<main><h1>Mina samtycken</h1><h2>Acme Ekonomi</h2><p>Har åtkomst till saldo och transaktioner. Gäller till 1 mars 2027.</p><button>Återkalla samtycke</button><button>Förnya</button></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Swedish, account connected',
    url: 'https://link.tink.com/1.0/transactions/klar',
    language: 'sv',
    html: `<main><h1>Ditt konto är anslutet</h1><p>Acme Budget har nu tillgång till saldo och transaktioner.</p><button>Klar</button></main>`,
    expect: null,
    source: COMPOSED,
  },
] satisfies PageFixture[];
