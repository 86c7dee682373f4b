import type { PageFixture } from '../../page-fixture.ts';

const COMPOSED = 'composed from the PSD2 words of Dutch and Belgian banks';

/** Dutch, of the Netherlands and of Belgium. */
export default [
  {
    name: 'Dutch bank, account information, formal',
    url: 'https://toegang.noordbank.example/psd2/toestemming/3f9a',
    language: 'nl',
    html: `<header><img alt="Noordbank"><nav><a href="#">Particulier</a><a href="#">Zakelijk</a><a href="#">Sparen en beleggen</a></nav></header>
      <main><h1>Toestemming voor toegang tot uw rekeningen</h1><p>Acme Huishoudboekje wil toegang tot uw rekeninggegevens bij Noordbank.</p><h2>Welke gegevens worden gedeeld?</h2>
      <ul><li>Saldo en beschikbaar tegoed</li><li>Bij- en afschrijvingen van de afgelopen 18 maanden</li><li>Rekeningnummer (IBAN) en tenaamstelling</li></ul>
      <p>Uw toestemming is 180 dagen geldig. U kunt uw toestemming altijd intrekken in Internetbankieren.</p>
      <p>Noordbank deelt uw pincode en inlogcodes nooit.</p><button type="button">Weigeren</button><button>Toestemming geven</button></main>
      <footer><a href="#">Privacy</a><a href="#">Cookies</a><a href="#">Creditcards en leningen</a></footer>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers', 'identity'],
      recipient: 'Acme Huishoudboekje',
      holder: 'Noordbank',
      days: 180,
      lookbackDays: 540,
      states: ['duration', 'lookback', 'stop'],
    },
    source: COMPOSED,
  },
  {
    name: 'Dutch, Tink collects',
    url: 'https://link.tink.com/1.0/income-check/create-report?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmelenen.example%2Fcb&market=NL&locale=nl_NL',
    language: 'nl',
    html: `<main><h1>We verzamelen de volgende gegevens over je</h1><p>Acme Lenen zal wat financiële gegevens over je verzamelen. Details bekijken</p>
      <ul><li>Rekeningnummer en naam van de rekeninghouder</li><li>Rekeningsaldo</li><li>Transacties</li></ul>
      <p>Door de dienst te gebruiken, ga je akkoord met de algemene voorwaarden en het privacybeleid van Tink.</p><button>Annuleren</button><button>Doorgaan</button></main>`,
    expect: {
      data: ['account-numbers', 'identity', 'balances', 'transactions', 'merchants', 'income'],
      recipient: 'Acme Lenen',
    },
    source: 'tink-link-android strings, values-nl',
  },
  {
    name: 'Belgian bank, table, informal',
    url: 'https://connect.scheldebank.example/consent?id=77',
    language: 'nl',
    html: `<html lang="nl-BE"><head><title>Scheldebank</title></head><body><main><h2>Geef je Acme Spaarpot toegang tot je zichtrekening?</h2>
      <table><tr><th>Wat</th><th>Hoe ver terug</th></tr><tr><td>Verrichtingen</td><td>Laatste 90 dagen</td></tr><tr><td>Rekeningstand</td><td>Vandaag</td></tr><tr><td>Bestendige opdrachten</td><td>Alle</td></tr></table>
      <p>Door op ‘Verder’ te klikken, geef je toestemming tot je die intrekt.</p><a role="button" href="#">Annuleer</a><button>Verder</button></main></body></html>`,
    expect: {
      data: ['transactions', 'merchants', 'balances', 'scheduled-payments'],
      recipient: 'Acme Spaarpot',
      lookbackDays: 90,
    },
    source: COMPOSED,
  },
  {
    name: 'Dutch bank, boxes, some unticked',
    url: 'https://login.polderbank.example/derden/akkoord',
    language: 'nl',
    html: `<main><h1>Acme Inzicht vraagt om toegang</h1><p>Kies welke informatie u wilt delen:</p><form>
      <label><input type="checkbox" checked> Saldo's</label><label><input type="checkbox" checked> Transactieoverzicht</label><label><input type="checkbox"> Creditcards</label><label><input type="checkbox"> Hypotheek en leningen</label>
      <p>Doel: inzicht in uw uitgaven</p><button name="keuze" value="nee">Nee, ik ga niet akkoord</button><button name="keuze" value="ja">Ja, ik ga akkoord</button></form></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants'],
      offered: ['cards', 'liabilities'],
      recipient: 'Acme Inzicht',
      states: ['purpose'],
    },
    source: COMPOSED,
  },
  {
    name: 'Dutch bank, starts a payment',
    url: 'https://betalen.noordbank.example/pis/ondertekenen',
    language: 'nl',
    html: `<main><h1>Betaling bevestigen</h1><p>Webwinkel Acme Fietsen heeft via een betaalinitiatiedienst een betaling klaargezet.</p>
      <dl><dt>Bedrag</dt><dd>€ 249,00</dd><dt>Van</dt><dd>Betaalrekening, saldo € 1.310,22</dd><dt>Naar</dt><dd>Acme Fietsen B.V.</dd></dl><button>Afbreken</button><button>Betaling bevestigen</button></main>`,
    expect: { data: ['payment-initiation'] },
    source: COMPOSED,
  },
  {
    name: 'Dutch, what is not shared',
    url: 'https://toegang.noordbank.example/psd2/toestemming/4b',
    language: 'nl',
    html: `<main><h1>Rekening controleren</h1><p>Met jouw toestemming krijgt Acme Verhuur eenmalig inzage in je rekeningnummer en je naam om te controleren dat de rekening van jou is.</p>
      <p>Acme Verhuur ziet geen saldo of transacties, maar wel de soort rekening.</p><p>Je inkomen en je leningen worden niet met Acme Verhuur gedeeld.</p><button>Annuleren</button><button>Akkoord</button></main>`,
    expect: {
      data: ['account-numbers', 'identity', 'account-details'],
      recipient: 'Acme Verhuur',
      days: 0,
    },
    source: COMPOSED,
  },
  {
    name: 'Dutch, an aggregator asks for the bank log-in',
    url: 'https://www.saltedge.com/nl/connect?token=nl1',
    language: 'nl',
    html: `<main><h1>Polderbank koppelen</h1><p>Vul de inloggegevens van je bank in.</p><form><label>Gebruikersnaam <input name="gebruikersnaam"></label><label>Wachtwoord <input type="password"></label><button>Doorgaan</button></form></main>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: COMPOSED,
  },
  {
    name: 'Dutch, the service between is not who asks',
    url: 'https://auth.enablebanking.com/ais/start?sessionid=8f3c1c3e-0000-4000-8000-000000000001',
    language: 'nl',
    html: `<main><h1>Koppel je bankrekening</h1><p>Door verder te gaan geef je Enable Banking toestemming om je rekeninggegevens op te halen en te delen met Acme Budget.</p><ul><li>Rekeningen en saldi</li><li>Transacties van de laatste 90 dagen</li></ul><button>Verder gaan</button><a href="#">Annuleren</a></main>`,
    expect: { data: ['balances', 'transactions', 'merchants'], recipient: 'Acme Budget', lookbackDays: 90 },
    source: COMPOSED,
  },
  {
    name: 'Dutch, a firm whose name is a word for data',
    url: 'https://akkoord.polderbank.example/9',
    language: 'nl',
    html: `<main><h1>Akkoord geven</h1><p>Je staat op het punt om Acme Boekhouding B.V. toegang te geven tot je rekeninginformatie.</p><p>Acme Boekhouding kan de volgende gegevens inzien:</p><ul><li>de naam van de rekening en de rekeninghouder</li><li>het actuele saldo</li><li>de transacties tot 24 maanden terug</li></ul>
      <p>Het akkoord blijft 180 dagen geldig.</p><label><input type="checkbox" checked> Betaalrekening •••• 1234</label><button>Annuleren</button><button>Ga akkoord</button></main>`,
    expect: {
      data: ['account-details', 'identity', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Boekhouding B.V.',
      days: 180,
      lookbackDays: 730,
      states: ['accounts'],
    },
    source: COMPOSED,
  },
  {
    name: 'Dutch bank log-in',
    url: 'https://mijn.polderbank.example/inloggen',
    language: 'nl',
    html: `<main><h1>Inloggen bij Polderbank</h1><p>Log in om toegang te geven tot uw rekeningen, saldo en transacties.</p><form><label>Gebruikersnaam <input name="user"></label><label>Wachtwoord <input type="password"></label><button>Inloggen</button><a href="#">Wachtwoord vergeten?</a></form></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Dutch bank picker',
    url: 'https://koppelen.acmegeld.example/banken',
    language: 'nl',
    html: `<main><h1>Kies je bank</h1><p>Acme Geld haalt daarna het saldo en de transacties van je rekeningen op.</p><input type="search" placeholder="Zoek je bank"><ul><li><button>Noordbank</button></li><li><button>Polderbank</button></li></ul></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Dutch, permissions given',
    url: 'https://mijn.noordbank.example/instellingen/derden',
    language: 'nl',
    html: `<main><h1>Toestemmingen beheren</h1><p>Deze partijen hebben toegang tot uw rekeningen.</p><h2>Acme Huishoudboekje</h2><ul><li>Saldo</li><li>Transacties</li><li>Geldig tot 3 maart 2027</li></ul><button>Toestemming intrekken</button><button>Verlengen</button></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Dutch, a bank explains sharing',
    url: 'https://www.noordbank.example/particulier/psd2',
    language: 'nl',
    html: `<main><h1>Wat is open banking?</h1><p>Met jouw toestemming mag een app je saldo, transacties en rekeningnummer bekijken. Je geeft Acme Huishoudboekje toegang in je bankieren app.</p><p>Deel nooit je wachtwoord.</p><button>Akkoord met cookies</button><button>Ja, dit was nuttig</button></main>`,
    expect: null,
    source: COMPOSED,
  },
] satisfies PageFixture[];
