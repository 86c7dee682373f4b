import type { PageFixture } from '../../page-fixture.ts';

const MX = 'https://widgets.moneydesktop.com/md/connect/5f1e8f8b1b4c4b0f8b6d0d9b3a7c2e11?_tok=8aXq';
const APP = 'https://app.acmebudget.example/accounts/add';

/** MX Connect, wording of its public source (mxenabled/connect-widget). */
export default [
  {
    name: 'MX disclosure, verification',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Connect your account</h2><p>This app will have access to the information below unless you choose to disconnect:</p>
      <ul><li>Routing and account numbers</li><li>Account balances</li></ul><p>Your information is protected with bank-level security.</p>
      <p>By clicking Continue, you agree to the <a href="#">MX Privacy Policy.</a></p><button data-test="disclosure-continue">Continue</button></main>`,
    expect: { data: ['account-numbers', 'balances'], recipient: null, states: ['duration'] },
    source: 'mxenabled/connect-widget src/views/disclosure/Disclosure.js',
  },
  {
    name: 'MX disclosure, tax',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Connect your account</h2><p>This app will have access to the information below unless you choose to disconnect:</p>
      <ul><li>Basic account information</li><li>Tax documents</li></ul><p>Your information is protected with bank-level security.</p>
      <p>By clicking Continue, you agree to the <a href="#">MX Privacy Policy.</a></p><button data-test="disclosure-continue">Continue</button></main>`,
    expect: { data: ['account-details', 'tax'], recipient: null },
    source: 'mxenabled/connect-widget src/views/disclosure/Disclosure.js',
  },
  {
    name: 'MX 1033 consent, lists not yet in the page',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Share your data</h2><p>Acme Budget uses MX Technologies  to securely access the following Gringotts data to help you manage your finances:</p>
      <div><h3><button aria-expanded="false">Account Information</button></h3></div><div><h3><button aria-expanded="false">Transactions</button></h3></div>
      <div><h3><button aria-expanded="false">Contact information</button></h3></div>
      <p>Your consent is valid for 12 months and can be revoked anytime through your Acme Budget portal.</p>
      <p>By clicking 'I consent,' you agree to this access and use. Data is accessed in accordance with <a href="#">applicable open banking regulations.</a></p>
      <button disabled>I consent</button></main>`,
    expect: {
      data: ['account-details', 'transactions', 'merchants', 'contact'],
      recipient: 'Acme Budget',
      holder: 'Gringotts',
      days: 365,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'mxenabled/connect-widget src/views/consent/DynamicDisclosure.tsx',
  },
  {
    name: 'MX 1033 consent, lists opened',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Share your data</h2><p>Acme Budget uses MX Technologies  to securely access the following Gringotts data to help you move money and manage your finances:</p>
      <h3><button aria-expanded="true">Account Information</button></h3><ul><li>Account name</li><li>Account number</li><li>Routing number</li><li>Account type and description</li><li>Account balances</li><li>Credit limits</li><li>Due dates</li><li>Interest rates</li></ul>
      <h3><button aria-expanded="true">Transactions</button></h3><ul><li>Historical and current transactions</li><li>Transaction types</li><li>Transaction amounts</li></ul>
      <h3><button aria-expanded="true">Contact information</button></h3><ul><li>Name(s)</li><li>Email(s)</li><li>Phone number(s)</li><li>Address(es)</li></ul>
      <p>Your consent is valid for 12 months and can be revoked anytime through your Acme Budget portal.</p>
      <p>By clicking 'I consent,' you agree to this access and use.</p><button>I consent</button></main>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'identity', 'contact'],
      recipient: 'Acme Budget',
      holder: 'Gringotts',
      days: 365,
    },
    source: 'mxenabled/connect-widget src/views/consent/DynamicDisclosure.tsx, src/const/ConsentDataClusters.ts',
  },
  {
    name: 'MX interstitial, data one click deeper',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Acme Budget trusts MX to connect your Gringotts account</h2><h3>Connect in seconds</h3><p>MX will allow Acme Budget to access only the data requested.</p>
      <h3>Private and secure</h3><p>Your data is encrypted and you can stop sharing at any time.</p><button>Data requested</button><a href="#">MX Privacy Policy</a><a href="#">Learn more</a><button>Continue</button></main>`,
    expect: { data: [], recipient: 'Acme Budget', holder: 'Gringotts', states: ['stop'] },
    source: 'mxenabled/connect-widget src/views/disclosure/Interstitial.js',
  },
  {
    name: 'MX, data requested now',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><button aria-label="Go back">‹</button><h2>Data requested by Acme Budget</h2><p>Acme Budget is requesting access to the following data at this time in order to support your requested products and services.</p>
      <p><b>Detailed account information</b>: Account display name, masked account number, type, description, account balances, credit limits, due dates, interest rates, and rewards balances.</p>
      <p><b>Account payment information</b>: Full account number and bank routing number.</p><p><b>Transactions</b>: Historical and current transactions, transaction types, amounts, dates, and descriptions.</p>
      <a href="#">Data Acme Budget may request</a><button>Continue</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'rewards', 'account-numbers', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      states: ['purpose'],
    },
    source: 'mxenabled/connect-widget src/views/disclosure/DataRequested.js, src/const/DataClusters.js',
  },
  {
    name: 'MX, data that may be requested some day',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><button aria-label="Go back">‹</button><h2>Data Acme Budget may request</h2><p>Acme Budget may request access to the following data in the future, depending on the products and services you use.</p>
      <p><b>Statements</b>: Periodic PDF statement showing account information and transactions.</p><p><b>Personal information</b>: Name, address, date of birth, tax ID, SSN on file with this institution.</p>
      <p><b>Tax documents</b>: Tax forms.</p><button>Back</button></main>`,
    expect: null,
    source: 'mxenabled/connect-widget src/views/disclosure/DataAvailable.js',
  },
  {
    name: 'MX asks for the bank password',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><button aria-label="Go back">‹</button><div><img alt=""><p>Gringotts</p></div><h2>Enter your credentials</h2><form>
      <label for="LOGIN">Username *</label><input id="LOGIN" name="LOGIN" type="text"><label for="PASSWORD">Password *</label><input id="PASSWORD" name="PASSWORD" type="password">
      <p>By clicking Continue, you agree to the MX Privacy Policy.</p><button type="submit">Continue</button></form><a href="#">Get help</a></main>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'mxenabled/connect-widget src/views/credentials/Credentials.js',
  },
  {
    name: 'MX, choose your bank',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Select your institution</h2><label>Search <input type="text" name="Search" placeholder="Search"></label><ul><li><button>Chase</button></li><li><button>MX Bank</button></li></ul><button>Connect account numbers</button></main>`,
    expect: null,
    source: 'mxenabled/connect-widget src/views/search/Search.js',
  },
  {
    name: 'MX hands over to the bank',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Log in at Gringotts</h2><p>You’ll be sent to Gringotts to securely log in.</p><p>Then you’ll return here to finish connecting.</p><button>Go to log in</button></main>`,
    expect: null,
    source: 'mxenabled/connect-widget src/views/oauth/OAuthDefault.js',
  },
  {
    name: 'MX, connected',
    url: MX,
    frameOf: APP,
    language: 'en',
    html: `<main><h2>Success!</h2><p>You have successfully connected to Gringotts.</p><button>Done</button></main>`,
    expect: null,
    source: 'mxenabled/connect-widget src/views/connecting/Connected.tsx',
  },
  {
    name: 'MX Bank, demonstration page of a bank',
    url: 'https://bank.mx.com/v1/oauth/authorize?client_id=b8e5c4&redirect_uri=https%3A%2F%2Fapp.mx.com%2Foauth%2Fredirect&response_type=code&state=x',
    language: 'en',
    html: `<main><h1>MX Bank</h1><p>MX Technologies is requesting access to your accounts and transactions.</p><form method="post"><button name="decision" value="allow">Authorize</button><button name="decision" value="deny">Deny</button></form></main>`,
    expect: { data: ['transactions', 'merchants'] },
    source: 'Universal-Connect-Project/ucw-app, MX tests: "Authorize", "Deny"; sentence composed',
  },
] satisfies PageFixture[];
