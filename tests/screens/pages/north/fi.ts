import type { PageFixture } from '../../page-fixture.ts';

const COMPOSED = 'composed from the PSD2 words of Finnish banks';

/** Finnish. */
export default [
  {
    name: 'Finnish bank, account information',
    url: 'https://suostumus.jarvipankki.example/psd2/ais/12',
    language: 'fi',
    html: `<header><a href="#">Järvipankki</a></header><main><h1>Suostumus tilitietojen jakamiseen</h1><p>Palveluntarjoaja Acme Talous pyytää lupaa hakea tietoja tileistäsi.</p><h2>Jaettavat tiedot</h2>
      <ul><li>Tilinumerot ja tilinomistajan nimi</li><li>Tilien saldot</li><li>Tilitapahtumat viimeisten 90 päivän ajalta</li></ul><p>Suostumus on voimassa 180 päivää. Voit peruuttaa suostumuksen milloin tahansa verkkopankissa.</p><button>Hylkää</button><button>Anna suostumus</button></main><footer><a href="#">Lainat</a><a href="#">Evästeet</a></footer>`,
    expect: {
      data: ['account-numbers', 'identity', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Talous',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: COMPOSED,
  },
  {
    name: 'Finnish, Tink collects',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudjetti.example%2Fcb&market=FI&locale=fi_FI',
    language: 'fi',
    html: `<main><h1>Keräämme seuraavat sinua koskevat tiedot</h1><p>Acme Budjetti saa joitakin taloudellisia tietojasi. Näytä tiedot</p><ul><li>Tilinumero</li><li>Saldo</li><li>Tapahtumat</li></ul><p>Käyttämällä palvelua hyväksyt Tinkin käyttöehdot.</p><button>Peruuta</button><button>Jatka</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budjetti',
    },
    source: 'tink-link-android strings, values-fi',
  },
  {
    name: 'Finnish bank, boxes, and what is not shared',
    url: 'https://lupa.saaripankki.example/kolmas-osapuoli/5',
    language: 'fi',
    html: `<main><h1>Acme Laina haluaa päästä tietoihisi</h1><form><label><input type="checkbox" checked> Palkka ja työnantaja</label><label><input type="checkbox" checked> Lainojen tiedot</label><label><input type="checkbox"> Luottokortit</label>
      <p>Acme Laina ei näe sijoituksiasi eikä saldoasi, vaan ainoastaan nimesi ja osoitteesi.</p><p>Tiliotteita ei jaeta Acme Lainalle.</p><button name="v" value="ei">En hyväksy</button><button name="v" value="ok">Hyväksyn</button></form></main>`,
    expect: { data: ['income', 'liabilities', 'identity', 'contact'], offered: ['cards'], recipient: 'Acme Laina' },
    source: COMPOSED,
  },
  {
    name: 'Finnish bank, starts a payment',
    url: 'https://maksu.jarvipankki.example/pis/9',
    language: 'fi',
    html: `<main><h1>Vahvista maksu</h1><p>Acme Pyörä haluaa käynnistää maksun 259,00 € tililtäsi.</p><p>Käyttötili, käytettävissä oleva saldo 1 204,11 €</p><button>Peruuta</button><button>Vahvista maksu</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Pyörä' },
    source: COMPOSED,
  },
  {
    name: 'Finnish bank log-in',
    url: 'https://verkkopankki.jarvipankki.example/kirjaudu',
    language: 'fi',
    html: `<main><h1>Kirjaudu verkkopankkiin</h1><p>Kirjaudu antaaksesi Acme Taloudelle pääsyn saldoihin ja tilitapahtumiin.</p><form><label>Käyttäjätunnus <input name="user"></label><label>Salasana <input type="password"></label><button>Kirjaudu</button></form></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Finnish, permissions given',
    url: 'https://verkkopankki.jarvipankki.example/suostumukset',
    language: 'fi',
    html: `<main><h1>Antamasi suostumukset</h1><h2>Acme Talous</h2><p>Pääsy saldoihin ja tilitapahtumiin, voimassa 1.3.2027 asti.</p><button>Peru suostumus</button><button>Uusi</button></main>`,
    expect: null,
    source: COMPOSED,
  },
  {
    name: 'Finnish bank picker',
    url: 'https://app.acmebudjetti.example/pankit',
    language: 'fi',
    html: `<main><h1>Valitse pankkisi</h1><p>Acme Budjetti hakee tiliesi saldot ja tapahtumat.</p><ul><li><button>Järvipankki</button></li><li><button>Saaripankki</button></li></ul></main>`,
    expect: null,
    source: COMPOSED,
  },
] satisfies PageFixture[];
