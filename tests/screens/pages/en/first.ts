import type { PageFixture } from '../../page-fixture.ts';

const MX = 'https://widgets.moneydesktop.com/md/connect/t0ken';
const BANK = 'https://auth.somebank.example/consent/3f2a';

/** English screens whose wording is in public code or standards. */
export default [
  {
    name: 'MX disclosure, aggregation',
    url: MX,
    language: 'en',
    html: `<main><h2>Connect your account</h2><p>This app will have access to the information below unless you choose to disconnect:</p>
      <ul><li>Account details</li><li>Account balances and transactions</li></ul>
      <p>Your information is protected with bank-level security.</p>
      <p>By clicking Continue, you agree to the <a href="#">MX Privacy Policy.</a></p><button>Continue</button></main>`,
    expect: { data: ['account-details', 'balances', 'transactions', 'merchants'], recipient: null },
    source: 'mxenabled/connect-widget src/views/disclosure/Disclosure.js',
  },
  {
    name: 'OBIE clusters at a bank nobody listed',
    url: BANK,
    language: 'en',
    html: `<main><h1>Share your account information</h1><p>Acme Budget needs your permission to access the following information from your accounts at Some Bank.</p>
      <h2>Your Account Details</h2><ul><li>Your account name, number and sort-code</li><li>Your account balance</li></ul>
      <h2>Your Account Transactions</h2><ul><li>Details of your transactions</li><li>Your outgoing transactions</li></ul>
      <h2>Your Regular Payments</h2><details><summary>Show details</summary><ul><li>Direct Debits</li><li>Payee agreements</li></ul></details>
      <p>Acme Budget will access your information until 12 May 2027.</p><p>You can stop sharing at any time in Settings.</p>
      <p>Acme Budget will never see your password and cannot make payments.</p>
      <button name="action" value="deny">Cancel</button><button name="action" value="confirm">Confirm</button></main>`,
    expect: {
      data: [
        'account-details',
        'account-numbers',
        'balances',
        'transactions',
        'merchants',
        'scheduled-payments',
        'payees',
      ],
      recipient: 'Acme Budget',
      states: ['duration', 'stop'],
    },
    source: 'OBIE Customer Experience Guidelines, account information consent',
  },
  {
    name: 'dashboard of a bank',
    url: 'https://online.somebank.example/accounts',
    language: 'en',
    html: `<main><h1>Your accounts</h1><h2>Checking ••1234</h2><p>Available balance $2,300.12</p><h2>Recent transactions</h2>
      <ul><li>PHARMACY -$14.20</li></ul><button>Transfer money</button><a href="#">Statements</a></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'home-made Facebook sheet',
    url: 'https://app.acme.example/login',
    language: 'en',
    html: `<main><h1>Log in with Facebook</h1><p>Acme will receive your public profile and email address.</p><button>Continue as Jo</button><button>Cancel</button></main>`,
    expect: null,
    source: 'public apps that ship such a sheet',
  },
  {
    name: 'unticked boxes are offers',
    url: BANK,
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your account</h1><p>Choose what to share:</p>
      <ul><li><label><input type="checkbox" checked disabled> Account balances</label></li>
      <li><label><input type="checkbox"> Transactions</label></li>
      <li><div><p id="s">Statements</p><button role="switch" aria-checked="false" aria-labelledby="s"></button></div></li></ul>
      <button>Deny</button><button>Allow</button></main>`,
    expect: {
      data: ['balances'],
      offered: ['transactions', 'merchants', 'statements', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'composed',
  },
] satisfies PageFixture[];
