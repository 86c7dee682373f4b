import type { PageFixture } from '../../page-fixture.ts';

const APP = 'https://app.acmebudget.example/link';
const LINK =
  'https://cdn.plaid.com/link/v2/stable/link.html?isWebview=false&token=link-production-6f1c6a8e-0d5c-4d39-9c1b-2f1b7f0d5a11';
const HOSTED = 'https://secure.plaid.com/hl/lp51o4zkq3e8';

/** Plaid Link in its states. Data words are those of Plaid's consented data scopes; sentences around them are composed. */
export default [
  {
    name: 'Plaid Link intro without data types',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><header><button aria-label="Exit">×</button></header><h1>Acme Budget uses Plaid to connect your account</h1>
      <h2>Connect effortlessly</h2><p>Plaid lets you securely connect your financial accounts in seconds.</p>
      <h2>Your data belongs to you</h2><p>Plaid doesn't sell personal info, and will only use it with your permission.</p>
      <p>By selecting “Continue” you agree to the <a href="#p">Plaid End User Privacy Policy</a></p><button>Continue</button><button>Continue as guest</button></div>`,
    expect: { data: [], recipient: 'Acme Budget', act: 'share' },
    source: 'plaid.com/docs/link, first pane of Link; sentences composed',
  },
  {
    name: 'Plaid Link consent with data types',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><button aria-label="Go back">‹</button><h1>Connect Gingham Bank to Acme Budget</h1>
      <p>Acme Budget would like access to the following data from your Gingham Bank account, to help you track your spending:</p>
      <ul><li>Account balance</li><li>Contact details</li><li>Account and routing number</li><li>Transactions</li></ul>
      <p>By selecting “Allow”, you agree to share this data with Acme Budget through Plaid. You can disconnect at any time in Plaid Portal.</p>
      <button>Allow</button><button>Cancel</button></div>`,
    expect: {
      data: ['balances', 'contact', 'account-numbers', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      holder: 'Gingham Bank',
      states: ['purpose', 'stop'],
    },
    source:
      'plaid.com/docs/link/data-transparency-messaging-migration-guide: data types and use case; sentences composed',
  },
  {
    name: 'Plaid Link, data types in a footer before the bank',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<main class="card"><button aria-label="Exit">×</button><h1>Log in at Gingham Bank</h1><p>You’ll go to Gingham Bank to securely log in.</p>
      <footer><p>Acme Budget will access your <b>account balance</b>, <b>transactions</b> and <b>bank statements</b> to manage your finances. <a href="#">Learn more</a></p>
      <p>By continuing, you agree to share this data.</p></footer><button>Continue to log in</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'statements', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'plaid.com/core-exchange/docs/user-experience: footer on the pane before the bank; sentences composed',
  },
  {
    name: 'Plaid Link, data types behind an accordion',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Data shared with Rocket Rent</h1><p>Rocket Rent is requesting access to this data:</p>
      <h3><button aria-expanded="false" aria-controls="a">Account info</button></h3><div id="a" hidden><ul><li>Account balances</li><li>Account and routing numbers</li></ul></div>
      <h3><button aria-expanded="false" aria-controls="b">Credit and loan information</button></h3><div id="b" hidden><p>Due dates, interest rates and what you owe</p></div>
      <h3><button aria-expanded="false" aria-controls="c">Investments</button></h3><div id="c" hidden><p>Holdings and investment transactions</p></div>
      <button>Confirm</button><button>Not now</button></div>`,
    expect: {
      data: ['balances', 'account-numbers', 'liabilities', 'account-details', 'investments'],
      recipient: 'Rocket Rent',
    },
    source: 'plaid-openapi ItemConsentedDataScope; layout composed',
  },
  {
    name: 'Plaid Link, choose the institution',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><button aria-label="Back">‹</button><button aria-label="Exit">×</button><h1>Select your institution</h1>
      <label>Search <input id="search-input-input" type="search" placeholder="Search for 12,000+ institutions"></label>
      <ul><li><button>Chase</button></li><li><button>Wells Fargo</button></li><li><button>Bank of America</button></li><li><button>Gingham Bank</button></li></ul></div>`,
    expect: null,
    source: 'Universal-Connect-Project/ucw-app, Plaid tests: #search-input-input and bank buttons',
  },
  {
    name: 'Plaid Link asks for the bank password',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><button aria-label="Back">‹</button><h1>Enter your credentials</h1><p>By providing your Gingham Bank credentials to Plaid, you’re enabling Plaid to retrieve your financial data.</p>
      <form><label>Username <input name="username" autocomplete="username"></label><label>Password <input type="password" name="password"></label>
      <button>Submit</button></form><a href="#">Reset password</a></div>`,
    expect: { data: ['credentials'], act: 'credentials', holder: 'Gingham Bank' },
    source: 'Universal-Connect-Project/ucw-app, Plaid tests: user name, password, submit inside the frame',
  },
  {
    name: 'Plaid Link, one-time code of the bank',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Verify your identity</h1><p>Gingham Bank sent a code to ••• ••• 1234.</p>
      <label>Security code <input autocomplete="one-time-code" inputmode="numeric"></label><button>Submit</button><button>Send again</button></div>`,
    expect: null,
    source: 'plaid.com/docs/link: SUBMIT_MFA pane; sentences composed',
  },
  {
    name: 'Plaid Link, accounts to share',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Select accounts to share with Acme Budget</h1><p>Acme Budget will receive your account details, balances and transactions.</p><ul>
      <li><label><input type="checkbox" checked> Plaid Checking ••••0000 <span>$110.00</span></label></li>
      <li><label><input type="checkbox"> Plaid Saving ••••1111 <span>$210.00</span></label></li></ul>
      <button>Continue</button><button aria-label="Exit">×</button></div>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      states: ['accounts'],
    },
    source: 'plaid.com/docs/link/account-select; sentences composed',
  },
  {
    name: 'Plaid Link, connected',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Success</h1><p>Your account has been successfully linked to Acme Budget.</p><p>Save your account with Plaid to connect faster next time.</p>
      <label>Phone <input type="tel" autocomplete="tel"></label><button>Continue with phone number</button><button>Finish without saving</button></div>`,
    expect: null,
    source: 'Universal-Connect-Project/ucw-app, Plaid tests: "Finish without saving"',
  },
  {
    name: 'Plaid Link, really leave? Yes is a no',
    url: LINK,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Connect Gingham Bank</h1><p>Acme Budget will access your transactions.</p><button>Continue</button></div>
      <div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Are you sure you want to exit?</h2><p>Your progress will be lost and your account will not be connected to Acme Budget.</p><button>Yes, exit</button><button>No, continue</button></div>`,
    expect: null,
    source: 'Universal-Connect-Project/ucw-app, Plaid tests: "Exit" then "Yes, exit"',
  },
  {
    name: 'Plaid Hosted Link, consent',
    url: HOSTED,
    language: 'en',
    html: `<nav><a href="#">English</a></nav><main><h1>Rocket Rent wants to verify your income</h1><p>With your permission, Rocket Rent will get the following from your payroll provider:</p>
      <table><tr><th>Pay stubs</th><td>The last 12 months of pay stubs</td></tr><tr><th>W-2 forms</th><td>Your most recent tax forms</td></tr><tr><th>Employment information</th><td>Employer and job title</td></tr></table>
      <p>Access expires after 30 days.</p><button>Agree and continue</button><button>Decline</button></main><footer><a href="#">Plaid Privacy Policy</a></footer>`,
    expect: { data: ['income', 'tax'], recipient: 'Rocket Rent', days: 30, lookbackDays: 365 },
    source: 'plaid.com/docs/link/hosted-link and income_verification data scopes; sentences composed',
  },
  {
    name: 'old Plaid Link with the product in its address',
    url: 'https://cdn.plaid.com/link/v2/stable/link.html?key=5c2f1a0d&env=production&apiVersion=v2&product=auth,transactions&clientName=Acme%20Budget&isWebview=false',
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Acme Budget uses Plaid to link your bank</h1><ul><li>Secure: encrypted end-to-end</li><li>Private: your credentials will never be made accessible to Acme Budget</li></ul>
      <p>By selecting “Continue” you agree to the Plaid End User Privacy Policy</p><button>Continue</button><button>Cancel</button></div>`,
    expect: {
      data: ['account-details', 'balances', 'account-numbers', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
    },
    source: 'plaid/plaid-link-examples: address of the older Link; first pane composed',
  },
  {
    name: 'Plaid Portal, connections to end',
    url: 'https://my.plaid.com/connections',
    language: 'en',
    html: `<nav><a href="#">Home</a><a href="#">Connections</a></nav><main><h1>Your connections</h1><h2>Acme Budget</h2><p>Acme Budget can access your account balances and transactions from Gingham Bank.</p>
      <button>Disconnect</button><button>Delete data from Plaid</button></main>`,
    expect: null,
    source: 'my.plaid.com as named in Plaid’s API reference; sentences composed',
  },
] satisfies PageFixture[];
