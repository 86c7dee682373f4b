import type { PageFixture } from '../../page-fixture.ts';

const COMPOSED = 'composed from the PSD2 words of Danish banks';

/** Danish. */
export default [
  {
    name: 'Danish bank, account information',
    url: 'https://samtykke.oresundsbank.example/psd2/ais/5d1f',
    language: 'da',
    html: `<header><a href="#">Øresundsbank</a></header><main><h1>Giv samtykke til Acme Økonomi</h1><p>Acme Økonomi ønsker adgang til oplysninger om dine konti i Øresundsbank:</p>
      <ul><li>Kontonavn og kontonummer</li><li>Saldo</li><li>Posteringer 90 dage tilbage</li></ul><h2>Konti</h2><label><input type="checkbox" checked> Lønkonto •••• 4411</label><label><input type="checkbox"> Opsparing •••• 9021</label>
      <p>Samtykket er gyldigt i 180 dage. Du kan til enhver tid tilbagekalde dit samtykke i netbanken.</p><button>Afvis</button><button>Giv samtykke</button></main><footer><a href="#">Cookies</a><a href="#">Boliglån og investering</a></footer>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Økonomi',
      holder: 'Øresundsbank',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'accounts', 'stop'],
    },
    source: COMPOSED,
  },
  {
    name: 'Danish, Tink collects',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=DK&locale=da_DK',
    language: 'da',
    html: `<main><h1>Vi indsamler følgende data fra dig</h1><p>Acme Budget får nogle af dine finansielle oplysninger. Se detaljer</p><ul><li>Kontonummer</li><li>Kontosaldo</li><li>Transaktioner</li></ul>
      <p>Ved at bruge tjenesten accepterer du Tinks vilkår og betingelser.</p><button>Annuller</button><button>Fortsæt</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'tink-link-android strings, values-da',
  },
  {
    name: 'Danish, Aiia',
    url: 'https://app.aiia.eu/connect/samtykke',
    language: 'da',
    html: `<main><h2>Del dine kontodata med Acme Regnskab</h2><p>Acme Regnskab får adgang til at hente:</p><div><strong>Indestående</strong><p>på alle valgte konti</p></div><div><strong>Kontobevægelser</strong><p>de seneste 12 måneder</p></div><div><strong>Kontoejerens navn og adresse</strong></div>
      <p>Formålet er at bogføre automatisk.</p><p>Når du klikker på Fortsæt, accepterer du vilkårene.</p><button>Annullér</button><button>Fortsæt</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'identity', 'contact'],
      recipient: 'Acme Regnskab',
      lookbackDays: 365,
      states: ['purpose'],
    },
    source: COMPOSED,
  },
  {
    name: 'Danish bank, boxes, and what is not shared',
    url: 'https://auth.limfjordbank.example/tredjepart/1',
    language: 'da',
    html: `<html lang="en"><head><title>Limfjordbank</title></head><body><main><h1>Tredjepartsadgang</h1><p>Tredjepartsudbyderen Acme Lån anmoder om adgang til nedenstående:</p><form>
      <label><input type="checkbox" checked> Lønindbetalinger og arbejdsgiver</label><label><input type="checkbox" checked> Gæld og lån</label><label><input type="checkbox"> Kreditkort</label>
      <p>Acme Lån kan ikke se dine investeringer, men får at vide, hvem der er kontohaver.</p><p>Dine faste betalinger bliver ikke delt.</p><button name="valg" value="nej">Nej tak</button><button name="valg" value="ja">Ja, jeg accepterer</button></form></main></body></html>`,
    expect: {
      data: ['income', 'liabilities', 'identity'],
      offered: ['cards'],
      recipient: 'Acme Lån',
    },
    source: COMPOSED,
  },
  {
    name: 'Danish bank, starts a payment',
    url: 'https://betaling.oresundsbank.example/pis/9',
    language: 'da',
    html: `<main><h1>Godkend betaling</h1><p>Acme Cykler har bedt os om at gennemføre en betaling på 1.499,00 kr. fra din konto.</p><dl><dt>Fra konto</dt><dd>Lønkonto, disponibel saldo 12.004,18 kr.</dd><dt>Til</dt><dd>Acme Cykler A/S</dd></dl><button>Afvis</button><button>Godkend med MitID</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Cykler' },
    source: COMPOSED,
  },
  {
    name: 'Danish bank log-in',
    url: 'https://netbank.limfjordbank.example/logon',
    language: 'da',
    html: `<main><h1>Log på netbank</h1><p>Log på for at give Acme Økonomi adgang til dine konti.</p><form><label>Bruger-id <input name="bruger"></label><label>Adgangskode <input type="password"></label><button>Log på</button></form></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Danish, permissions given',
    url: 'https://netbank.limfjordbank.example/indstillinger/samtykker',
    language: 'da',
    html: `<main><h1>Dine samtykker</h1><p>Her kan du se, hvem der har adgang til dine konti.</p><h2>Acme Økonomi</h2><ul><li>Saldo og posteringer</li><li>Gyldigt til 1. marts 2027</li></ul><button>Tilbagekald samtykke</button><button>Forny</button></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Danish, account connected',
    url: 'https://app.aiia.eu/connect/faerdig',
    language: 'da',
    html: `<main><h1>Din konto er nu forbundet</h1><p>Acme Regnskab har fået adgang til saldo og posteringer.</p><button>Færdig</button></main>`,
    expect: null,
    source: COMPOSED,
  },
] satisfies PageFixture[];
