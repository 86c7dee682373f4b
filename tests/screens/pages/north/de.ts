import type { PageFixture } from '../../page-fixture.ts';

const COMPOSED = 'composed from the PSD2 words of German and Austrian banks';

/** German: what the pages of aggregators leave out. */
export default [
  {
    name: 'German savings bank, formal, a list in a table',
    url: 'https://xs2a.nordsparkasse.example/consent/4711',
    language: 'de',
    html: `<html lang="de"><head><title>Nordsparkasse</title></head><body><header><nav><a href="#">Kredite</a><a href="#">Depot</a></nav></header><main><h1>Zustimmung zum Kontozugriff</h1><p>Der Kontoinformationsdienst Acme Finanzblick bittet um Zugriff auf folgende Zahlungskonten:</p>
      <table><tr><th>Konto</th><th>Umfang</th></tr><tr><td>Girokonto •••• 4711</td><td>Kontostand, Umsätze</td></tr></table><p>Der Zugriff ist bis zu 180 Tage gültig. Umsätze werden 90 Tage rückwirkend abgerufen.</p><p>Sie können Ihre Zustimmung jederzeit in der Zugriffsverwaltung widerrufen.</p><button>Ablehnen</button><button>Zustimmen</button></main></body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants'],
      recipient: 'Acme Finanzblick',
      states: ['accounts', 'lookback', 'stop'],
    },
    source: COMPOSED,
  },
  {
    name: 'German bank, informal, what is not shared',
    url: 'https://freigabe.alpenbank.example/tpp/1',
    language: 'de',
    html: `<main><h2>Acme Miete möchte deine IBAN prüfen</h2><p>Wenn du zustimmst, geben wir einmalig deinen Namen und deine IBAN an Acme Miete weiter.</p><p>Dein Kontostand und deine Umsätze werden nicht weitergegeben.</p><p>Acme Miete sieht weder dein Gehalt noch deine Kredite.</p><button>Nein, danke</button><button>Ja, zustimmen</button></main>`,
    expect: { data: ['identity', 'account-numbers'], recipient: 'Acme Miete', days: 0 },
    source: COMPOSED,
  },
  {
    name: 'German bank, boxes, some unticked',
    url: 'https://freigabe.alpenbank.example/tpp/2',
    language: 'de',
    html: `<main><h1>Daten für Acme Kredit freigeben</h1><form><label><input type="checkbox" checked> Gehaltseingänge</label><label><input type="checkbox" checked> Daueraufträge und Lastschriften</label><label><input type="checkbox"> Depotbestand</label><p>Zweck: Prüfung Ihrer Kreditwürdigkeit</p><button name="a" value="0">Abbrechen</button><button name="a" value="1">Daten freigeben</button></form></main>`,
    expect: {
      data: ['income', 'scheduled-payments'],
      offered: ['investments'],
      recipient: 'Acme Kredit',
      states: ['purpose'],
    },
    source: COMPOSED,
  },
  {
    name: 'German, permissions given',
    url: 'https://banking.nordsparkasse.example/zugriffe',
    language: 'de',
    html: `<main><h1>Erteilte Zustimmungen</h1><h2>Acme Finanzblick</h2><p>Zugriff auf Kontostand und Umsätze, gültig bis 1. März 2027.</p><button>Zugriff widerrufen</button><button>Verlängern</button></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'German, advice on sharing',
    url: 'https://www.nordsparkasse.example/ratgeber/open-banking',
    language: 'de',
    html: `<main><h1>So funktioniert Open Banking</h1><p>Mit Ihrer Zustimmung darf eine App wie Acme Finanzblick auf Kontostand und Umsätze zugreifen.</p><button>Ja, hilfreich</button><button>Nein</button></main>`,
    expect: null,
    source: COMPOSED,
  },
] satisfies PageFixture[];
