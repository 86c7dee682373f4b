import type { PageFixture } from '../../page-fixture.ts';

const APP = 'https://app.acmebudget.example/connect';
const FINICITY =
  'https://connect2.finicity.com/?customerId=5001&origin=url&partnerId=2445583946651&signature=9c1d&timestamp=1732779000000&ttl=1732786200000';
const FASTLINK = 'https://fl4.prod.yodlee.com/authenticate/acmebudget/fastlink/?channelAppName=acmebudget';
const TELLER = 'https://teller.io/connect/app_nh3k2m4p?environment=production&select_account=multiple';
const FLINKS =
  'https://acmebudget-iframe.private.fin.ag/v2/?customerName=Acme%20Budget&consentEnable=true&redirectUrl=https%3A%2F%2Fapp.acmebudget.example%2Fdone';
const SNAPTRADE =
  'https://app.snaptrade.com/snapTrade/redeemToken?token=k2&clientId=ACME&broker=QUESTRADE&connectionPortalVersion=v4';

/** Mastercard, Yodlee, Akoya, Teller, Flinks, Quiltt, SnapTrade, Method. Wording composed from what each documents. */
export default [
  {
    name: 'Mastercard Data Connect, terms and data',
    url: FINICITY,
    frameOf: APP,
    language: 'en',
    html: `<main><img alt="Mastercard"><h1>Connect your accounts to Acme Budget</h1><p>Acme Budget uses Mastercard Data Connect to link your accounts.</p>
      <p>We will share the following with Acme Budget:</p><ul><li>Account owner name, address, email and phone</li><li>Account balances</li><li>Account and routing numbers (ACH details)</li><li>Up to 24 months of transactions</li></ul>
      <p>By pressing Next, you agree to the <a href="#">Terms and Conditions</a> and <a href="#">Privacy Notice</a>.</p><button>Next</button><button>Exit</button></main>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'account-numbers', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      lookbackDays: 730,
    },
    source: 'developer.mastercard.com/open-finance-us Connect: terms and "Next"; data by product; sentences composed',
  },
  {
    name: 'Mastercard Data Connect asks for the bank password',
    url: FINICITY,
    frameOf: APP,
    language: 'en',
    html: `<main><h1>FinBank Profiles</h1><p>Enter your sign-in details.</p><form><label>Banking Userid <input type="text" name="Banking Userid"></label><label>Banking Password <input type="password" name="Banking Password"></label>
      <button>Submit</button></form><a href="#">Exit</a></main>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'Universal-Connect-Project/ucw-app, Finicity tests: "Banking Userid", "Banking Password"',
  },
  {
    name: 'Mastercard Data Connect, accounts to share',
    url: FINICITY,
    frameOf: APP,
    language: 'en',
    html: `<main><h1>Select accounts to share</h1><p>Acme Budget will have access to the balance, transactions and account number of the accounts you select.</p>
      <ul><li><label><input type="checkbox" checked> Checking (...1111)</label></li><li><label><input type="checkbox" checked> Savings (...2222)</label></li></ul><button>Share accounts</button><button>Exit</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers'],
      recipient: 'Acme Budget',
      states: ['accounts'],
    },
    source: 'developer.mastercard.com/open-finance-us Connect: choose accounts to share; sentences composed',
  },
  {
    name: 'Mastercard Data Connect, nothing to repair',
    url: FINICITY,
    frameOf: APP,
    language: 'en',
    html: `<main><h1>You're good to go.</h1><p>Your account is connected. Nothing needs your attention.</p><button>Close</button></main>`,
    expect: null,
    source: 'Universal-Connect-Project/ucw-app, Finicity tests',
  },
  {
    name: 'Yodlee FastLink, consent by cluster',
    url: FASTLINK,
    frameOf: APP,
    language: 'en',
    html: `<main><h1>Consent to share your data</h1><p>To use Acme Budget, we need your consent to collect the following from Dag Site:</p>
      <div class="accordion"><button aria-expanded="false" aria-controls="c1">Account details</button><div id="c1" hidden><p>Account name, account type, full account number</p></div></div>
      <div class="accordion"><button aria-expanded="false" aria-controls="c2">Transaction details</button><div id="c2" hidden><p>Incoming and outgoing transactions, merchant names</p></div></div>
      <div class="accordion"><button aria-expanded="false" aria-controls="c3">Statement details</button><div id="c3" hidden><p>Statement balance and due date</p></div></div>
      <div class="accordion"><button aria-expanded="false" aria-controls="c4">Contact details</button><div id="c4" hidden><p>Name, email and phone number</p></div></div>
      <p>You can withdraw your consent at any time.</p><button>I agree</button><button>Cancel</button></main>`,
    expect: {
      data: [
        'account-details',
        'account-numbers',
        'transactions',
        'merchants',
        'statements',
        'balances',
        'identity',
        'contact',
      ],
      states: ['stop'],
    },
    source:
      'Envestnet | Yodlee consent clusters ACCOUNT_DETAILS, TRANSACTION_DETAILS, STATEMENT_DETAILS, CONTACT_DETAILS',
  },
  {
    name: 'Yodlee FastLink asks for the bank password',
    url: FASTLINK,
    frameOf: APP,
    language: 'en',
    html: `<main><h1>Dag Site</h1><p>Enter your Dag Site credentials to link your account.</p><form><label>Dag Site User ID <input name="LOGIN"></label><label>Dag Site Password <input type="password" name="PASSWORD"></label><button>Submit</button></form>
      <p>By providing your credentials, you verify that you are an authorized account owner.</p></main>`,
    expect: { data: ['credentials'], act: 'credentials', holder: 'Dag Site' },
    source: 'developer.yodlee.com FastLink: user name and password of the site; sentences composed',
  },
  {
    name: 'Yodlee FastLink, accounts linked',
    url: FASTLINK,
    frameOf: APP,
    language: 'en',
    html: `<main><h1>Account linked successfully</h1><p>We have received your balances and transactions from Dag Site.</p><button>Link more accounts</button><button>Finish</button></main>`,
    expect: null,
    source: 'developer.yodlee.com FastLink: last screen; sentences composed',
  },
  {
    name: 'Akoya sandbox bank, approve accounts',
    url: 'https://sandbox-idp.ddp.akoya.com/auth/mikomo?req=ab3kq',
    language: 'en',
    html: `<main><h1>Mikomo</h1><h2>Grant access</h2><p>Acme Budget would like access to your Mikomo accounts: balances, transactions, statements and contact information.</p>
      <form><ul><li><label><input type="checkbox" checked> Individual (*****9276)</label></li><li><label><input type="checkbox"> Joint (*****1830)</label></li></ul><button name="action" value="approve">Approve</button><button name="action" value="deny">Deny</button></form></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'statements', 'account-details', 'contact'],
      recipient: 'Acme Budget',
      states: ['accounts'],
    },
    source: 'Universal-Connect-Project/ucw-app, Akoya tests: "Mikomo", "Individual (*****9276)", "Approve"',
  },
  {
    name: 'Akoya sandbox bank, its own log-in',
    url: 'https://sandbox-idp.ddp.akoya.com/auth?connector=mikomo&client_id=a1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&response_type=code&scope=openid%20profile%20offline_access',
    language: 'en',
    html: `<main><h1>Log in to Mikomo</h1><form><label>Username <input name="login" autocomplete="username"></label><label>Password <input name="password" type="password"></label><button>Sign in →</button></form></main>`,
    expect: null,
    source: 'Universal-Connect-Project/ucw-app, Akoya tests; Akoya never takes bank passwords (docs.akoya.com)',
  },
  {
    name: 'Teller Connect, consent',
    url: TELLER,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Acme Budget uses Teller to connect your bank</h1><p>You are giving Acme Budget permission to:</p><ul><li>View your account details and balances</li><li>View your transactions</li><li>View account owner name, address and email</li><li>Send payments from your account</li></ul>
      <p>By continuing you agree to Teller's <a href="#">Terms</a> and <a href="#">Privacy Policy</a>.</p><button>Get Started</button><button>Cancel</button></div>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'identity', 'contact', 'payment-initiation'],
      recipient: 'Acme Budget',
    },
    source: 'teller.io/docs/guides/connect: products; sentences composed',
  },
  {
    name: 'Teller Connect asks for the bank password',
    url: TELLER,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><button>Back</button><h1>Capital One</h1><form><input name="username" placeholder="Username"><input name="password" type="password" placeholder="Password"><button>Continue</button></form><a href="#">Forgot password?</a></div>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'teller.io/docs/guides/connect: user name and password, then code; structure composed',
  },
  {
    name: 'Flinks, consent before the institution',
    url: FLINKS,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Share your financial data with Acme Budget</h1><p>Flinks will retrieve, on behalf of Acme Budget:</p><ul><li>Account holder name, address, phone and email</li><li>Account and transit numbers</li><li>Account balance</li><li>Transaction history for the last 90 days</li></ul>
      <p>This is a one-time connection.</p><label><input type="checkbox"> I agree to the Terms of use and the Privacy policy, and I authorize Flinks to access this information</label><button>Continue</button><button>Cancel</button></div>`,
    expect: {
      data: ['credentials', 'identity', 'contact', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      days: 0,
      lookbackDays: 90,
    },
    source: 'docs.flinks.com: consent first; data you can receive; sentences composed',
  },
  {
    name: 'Flinks asks for the bank password',
    url: FLINKS,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>FlinksCapital</h1><h2>Enter your online banking credentials</h2><form><label>Username <input name="Username"></label><label>Password <input name="Password" type="password"></label><button>Submit</button></form><p>Your information is encrypted.</p></div>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'docs.flinks.com: user name and password after the institution, sandbox bank FlinksCapital',
  },
  {
    name: 'Flinks, consent in French',
    url: 'https://acmebudget-iframe.private.fin.ag/v2/?customerName=Acme%20Budget&consentEnable=true&language=fr&redirectUrl=https%3A%2F%2Fapp.acmebudget.example%2Ffin',
    frameOf: APP,
    language: 'fr',
    html: `<div class="card"><h1>Partagez vos données financières avec Acme Budget</h1><p>Vous autorisez Acme Budget à accéder aux informations suivantes :</p><ul><li>Nom, adresse et numéro de téléphone du titulaire</li><li>Numéro de compte et de transit</li><li>Solde du compte</li><li>Historique des transactions</li></ul>
      <button>J’accepte</button><button>Annuler</button></div>`,
    expect: {
      data: ['credentials', 'identity', 'contact', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
    },
    source: 'docs.flinks.com: language parameter; wording composed',
  },
  {
    name: 'Quiltt connector, consent',
    url: 'https://acme.quiltt.app/?mode=webview&token=eyJ0&connectionId=conn_12&oauth_redirect_url=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    frameOf: APP,
    language: 'en',
    html: `<main><h1>Acme Budget uses Quiltt to connect your accounts</h1><p>Quiltt will give Acme Budget access to your account balances, transactions and account numbers, until you disconnect.</p><button>Agree &amp; Continue</button><button aria-label="Close">×</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers'],
      recipient: 'Acme Budget',
      states: ['duration'],
    },
    source: 'quiltt.dev/connector; sentences composed',
  },
  {
    name: 'SnapTrade portal, connect a broker',
    url: SNAPTRADE,
    language: 'en',
    html: `<main><h1>Connect Questrade to Acme Budget</h1><p>Acme Budget uses SnapTrade to link your account. Acme Budget will be able to:</p><ul><li>View your holdings and balances</li><li>View your transaction history</li></ul>
      <p>Acme Budget will not be able to place trades or withdraw funds.</p><button>Connect</button><button>Cancel</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      recipient: 'Acme Budget',
      holder: 'Questrade',
    },
    source: 'docs.snaptrade.com connection portal: read-only connection; sentences composed',
  },
  {
    name: 'SnapTrade portal asks for the broker password',
    url: SNAPTRADE.replace('ACME', 'ACMETAX'),
    language: 'en',
    html: `<main><h1>Log in to Wealthbroker</h1><form><label>Username <input name="username"></label><label>Password <input type="password" name="password"></label><button>Connect</button></form><p>Your credentials are encrypted and sent to Wealthbroker through SnapTrade.</p></main>`,
    expect: { data: ['credentials', 'account-details', 'balances', 'investments', 'transactions'], act: 'credentials' },
    source: 'docs.snaptrade.com connection portal: brokers without OAuth; sentences composed',
  },
  {
    name: 'Method, find my debts',
    url: 'https://elements.methodfi.com/?token=pk_elem_4G',
    frameOf: APP,
    language: 'en',
    html: `<main><h1>Acme Budget uses Method to connect your liabilities</h1><p>By continuing, you authorize Method to retrieve your credit report and to share your loan balances, credit cards and account numbers with Acme Budget.</p>
      <label>Last 4 digits of SSN <input inputmode="numeric" name="ssn4"></label><button>Continue</button><button>Exit</button></main>`,
    expect: {
      data: ['account-details', 'identity', 'contact', 'liabilities', 'credit-score', 'cards', 'account-numbers'],
      recipient: 'Acme Budget',
    },
    source: 'docs.methodfi.com Elements: name, phone and SSN-4; sentences composed',
  },
] satisfies PageFixture[];
