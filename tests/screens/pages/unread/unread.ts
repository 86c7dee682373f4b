import type { PageFixture } from '../../page-fixture.ts';

/** Languages nobody has written words for: the label says so and guesses nothing. Composed. */
export default [
  {
    name: 'Czech, Enable Banking',
    url: 'https://auth.enablebanking.com/ais/start?sessionid=8f3c1c3e-0000-4000-8000-0000000000c5',
    language: 'cs',
    html: `<main><h1>Acme Rozpočet žádá o přístup k vašim účtům</h1><p>Udělujete souhlas se získáním těchto údajů:</p><ul><li>Zůstatky na účtech</li><li>Historie transakcí za posledních 90 dní</li></ul><p>Souhlas platí 180 dní a můžete jej kdykoli odvolat.</p><button>Zrušit</button><button>Souhlasím</button></main>`,
    expect: { data: [], recipient: null, unread: true },
    source: 'composed',
  },
  {
    name: 'Czech page that declares English',
    url: 'https://www.saltedge.com/connect?token=cs1',
    language: 'cs',
    html: `<html lang="en"><head><title>Salt Edge</title></head><body><main><h1>Souhlas s přístupem</h1><p>Acme Půjčky žádá o přístup k údajům o vašem účtu v bance Severní banka.</p><ul><li>Zůstatek účtu</li><li>Příchozí a odchozí platby</li></ul><button>Odmítnout</button><button>Potvrdit</button></main></body></html>`,
    expect: { data: [], recipient: null, unread: true },
    source: 'composed',
  },
  {
    name: 'Greek, Tink',
    url: 'https://link.tink.com/1.0/authorize/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=GR&locale=el_GR',
    language: 'el',
    html: `<main><h1>Θα συλλέξουμε τα ακόλουθα δεδομένα σας</h1><p>Η Acme θα λάβει ορισμένες από τις οικονομικές σας πληροφορίες.</p><ul><li>Υπόλοιπο λογαριασμού</li><li>Συναλλαγές</li></ul><button>Ακύρωση</button><button>Συνέχεια</button></main>`,
    expect: { data: [], unread: true },
    source: 'composed',
  },
  {
    name: 'Japanese, an account aggregator, page that declares English',
    url: 'https://auth.enablebanking.com/ais/start?sessionid=8f3c1c3e-0000-4000-8000-0000000000a1',
    language: 'ja',
    html: `<html lang="en"><head><title>連携</title></head><body><main><h1>口座情報へのアクセス許可</h1><p>Acme家計簿が次の情報へのアクセスを求めています。</p><ul><li>口座残高</li><li>入出金明細</li></ul><button>拒否する</button><button>許可する</button></main></body></html>`,
    expect: { data: [], recipient: null, unread: true },
    source: 'composed',
  },
  {
    name: 'Czech bank nobody listed, explains cookies',
    url: 'https://www.severnibanka.example/osobni',
    language: 'cs',
    html: `<main><h1>Vítejte v Severní bance</h1><p>Mějte přehled o zůstatku a platbách.</p><button>Souhlasím</button><button>Odmítnout</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
