import type { PageFixture } from '../../page-fixture.ts';

const COMPOSED = 'composed from the PSD2 words of Norwegian banks';

/** Norwegian, bokmål and nynorsk. */
export default [
  {
    name: 'Norwegian bank, account information',
    url: 'https://samtykke.fjordbanken.example/psd2/ais/88',
    language: 'nb',
    html: `<header><a href="#">Fjordbanken</a></header><main><h1>Acme Økonomi ønsker tilgang til kontoene dine i Fjordbanken</h1><p>Appen vil kunne se:</p>
      <dl><dt>Kontonummer og kontonavn</dt><dd>for kontoene du velger</dd><dt>Saldo</dt><dd>bokført og disponibelt beløp</dd><dt>Transaksjoner</dt><dd>de siste 90 dagene</dd></dl>
      <p>Samtykket gjelder i 180 dager. Du kan når som helst trekke tilbake samtykket i nettbanken.</p><button>Avbryt</button><button>Gi tilgang</button></main>`,
    expect: {
      data: ['account-numbers', 'account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Økonomi',
      holder: 'Fjordbanken',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: COMPOSED,
  },
  {
    name: 'Norwegian, Tink collects',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudsjett.example%2Fcb&market=NO&locale=no_NO',
    language: 'no',
    html: `<main><h1>Vi vil samle inn følgende data fra deg</h1><p>Acme Budsjett får noe av din økonomiske informasjon. Vis detaljer</p><ul><li>Kontonummer</li><li>Saldo</li><li>Transaksjoner</li></ul>
      <p>Ved å bruke tjenesten godtar du Tinks vilkår og betingelser.</p><button>Avbryt</button><button>Fortsett</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budsjett',
    },
    source: 'tink-link-android strings, values-no',
  },
  {
    name: 'Nynorsk bank, boxes, and what is not shared',
    url: 'https://godkjenning.fjellbanken.example/tredjepart',
    language: 'nn',
    html: `<main><h1>Førespurnad om tilgang</h1><p>Tredjeparten Acme Lån ber om tilgang til desse opplysningane frå kontoane dine:</p>
      <label><input type="checkbox" checked> Løn og arbeidsgivar</label><label><input type="checkbox" checked> Lån og gjeld</label><label><input type="checkbox"> Kredittkort</label>
      <p>Acme Lån får ikkje sjå transaksjonane dine, berre kven som er kontoeigar.</p><p>Aksjane dine blir ikkje delte.</p><button>Nei takk</button><button>Eg godtek</button></main>`,
    expect: {
      data: ['income', 'liabilities', 'identity'],
      offered: ['cards'],
      recipient: 'Acme Lån',
    },
    source: COMPOSED,
  },
  {
    name: 'Norwegian, Neonomics between',
    url: 'https://app.neonomics.io/consent/v3/7f',
    language: 'nb',
    html: `<main><h2>Gi samtykke</h2><p>Neonomics henter følgende opplysninger fra banken din og deler dem med Acme Regnskap AS:</p><ul><li>Kontoeierens navn</li><li>Kontobevegelser og saldoer</li><li>Faste oppdrag og avtalegiro</li></ul><p>Formålet er å bokføre automatisk.</p><button>Avslå</button><button>Jeg samtykker</button></main>`,
    expect: {
      data: ['identity', 'transactions', 'merchants', 'balances', 'scheduled-payments'],
      recipient: 'Acme Regnskap AS',
      states: ['purpose'],
    },
    source: COMPOSED,
  },
  {
    name: 'Norwegian bank, starts a payment',
    url: 'https://betaling.fjordbanken.example/pis/3',
    language: 'nb',
    html: `<main><h1>Godkjenn betaling</h1><p>Acme Sport ber om å få gjennomføre en betaling på 899,00 kr fra kontoen din.</p><p>Fra: Brukskonto, disponibelt beløp 10 204,50 kr</p><button>Avbryt</button><button>Godkjenn med BankID</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Sport' },
    source: COMPOSED,
  },
  {
    name: 'Norwegian bank log-in',
    url: 'https://nettbank.fjordbanken.example/logginn',
    language: 'nb',
    html: `<main><h1>Logg inn</h1><p>Logg inn for å gi Acme Økonomi tilgang til saldo og transaksjoner.</p><form><label>Fødselsnummer <input name="username"></label><label>Passord <input type="password"></label><button>Logg inn</button></form></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Norwegian, how to share',
    url: 'https://www.fjordbanken.example/hjelp/deling',
    language: 'nb',
    html: `<main><h1>Slik deler du kontoene dine</h1><p>Når du samtykker, får Acme Økonomi tilgang til saldo, transaksjoner og kontonummer hos Fjordbanken.</p><button>Ja, dette hjalp</button><button>Nei</button></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Norwegian bank picker',
    url: 'https://app.acmebudsjett.example/velg',
    language: 'nb',
    html: `<main><h1>Velg banken din</h1><p>Acme Budsjett får tilgang til saldo og transaksjoner i banken du velger.</p><ul><li><button>Fjordbanken</button></li><li><button>Fjellbanken</button></li></ul></main>`,
    expect: null,
    source: COMPOSED,
  },
] satisfies PageFixture[];
