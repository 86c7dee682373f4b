import type { PageFixture } from '../../page-fixture.ts';

const at = (path: string) => `https://auth.northbank.example/${path}`;
const deny = '<button name="decision" value="deny">Deny</button>';
const allow = '<button name="decision" value="allow">Allow</button>';

/** What real screens hide in their structure, one trap a page. Composed from the facts on consent screens. */
export default [
  {
    name: 'accordion not in the document until opened',
    url: at('consent/late-list'),
    language: 'en',
    html: `<main><h1>Acme Budget would like to access your Northbank accounts</h1>
      <div><button aria-expanded="false" onclick="this.insertAdjacentHTML('afterend','<ul><li>Payees</li></ul>')">Account balances and transactions</button></div>
      <p>${deny}${allow}</p></main>`,
    expect: { data: ['balances', 'transactions', 'merchants'], recipient: 'Acme Budget' },
    source: 'composed: accordions as in MX DynamicDisclosure',
  },
  {
    name: 'list closed by its height',
    url: at('consent/clipped'),
    language: 'en',
    html: `<main><h1>Share your data with Acme Budget</h1><p>Acme Budget will be able to see:</p>
      <div style="max-height:0;overflow:hidden"><ul><li>Account numbers</li><li>Statements</li></ul></div><ul><li>Balances</li></ul>${deny}${allow}</main>`,
    expect: {
      data: ['balances', 'account-numbers', 'statements', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'composed',
  },
  {
    name: 'sample data in a hidden tab',
    url: at('consent/hidden-sample'),
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your accounts</h1><ul><li>Account balances</li></ul>
      <div role="tabpanel" hidden><h2>What a loan app would see</h2><ul><li>Transactions</li><li>Tax documents</li><li>Credit score</li></ul></div>${deny}${allow}</main>`,
    expect: { data: ['balances'], recipient: 'Acme Budget' },
    source: 'composed',
  },
  {
    name: 'icon names are no words',
    url: at('consent/icons'),
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your accounts</h1><ul>
      <li><i class="material-icons">account_balance</i> Account name and type</li>
      <li><span class="material-symbols-outlined" aria-hidden="true">receipt_long</span> Credit limit</li>
      <li><span style="font-family:'Material Icons'">payments</span> Interest rate</li></ul>${deny}${allow}</main>`,
    expect: { data: ['account-details'], recipient: 'Acme Budget' },
    source: 'composed: icon fonts with ligatures',
  },
  {
    name: 'names for screen readers differ from what is drawn',
    url: at('consent/names'),
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your accounts</h1><ul><li>Transaction history</li></ul>
      <button aria-label="Go on with step three">Allow access</button><button aria-label="Deny">✕</button></main>`,
    expect: { data: ['transactions', 'merchants'], recipient: 'Acme Budget' },
    source: 'composed',
  },
  {
    name: 'two buttons of one name, and a reset as deny',
    url: at('consent/values'),
    language: 'en',
    html: `<main><h1>Northbank: request from Acme Budget</h1><form method="post"><p>Acme Budget is requesting access to your balances and your payees.</p>
      <input type="reset" value="Back out"><input type="submit" name="action" value="Consent"></form></main>`,
    expect: { data: ['balances', 'payees'], recipient: 'Acme Budget' },
    source: 'composed: WSO2 and Ozone consent pages',
  },
  {
    name: 'next is not yet a yes',
    url: at('consent/step-1'),
    language: 'en',
    html: `<main><h1>Which accounts?</h1><p>Select the accounts you want to share.</p><ul><li><label><input type="checkbox"> Everyday ••1234</label></li>
      <li><label><input type="checkbox"> Savings ••9876</label></li></ul><button>Next</button></main>`,
    expect: null,
    source: 'composed: account pickers',
  },
  {
    name: 'nobody is named',
    url: at('consent/tpp'),
    language: 'en',
    html: `<main><h1>Consent</h1><p>The TPP is requesting access to the following account information:</p><ul><li>Account balances</li><li>Direct debits</li></ul>
      <button>Reject</button><button>Approve</button></main>`,
    expect: { data: ['balances', 'scheduled-payments'], recipient: null },
    source: 'composed: sandbox consent pages of banks',
  },
  {
    name: 'the request as JSON in a pre',
    url: at('consent/json'),
    language: 'en',
    html: `<main><h1>Authorize</h1><p>acme-budget is asking for access with these authorization details:</p>
      <pre>[{"type":"fdx_v1.0","consentRequest":{"resources":[{"resourceType":"ACCOUNT","dataClusters":["ACCOUNT_BASIC","TRANSACTIONS","STATEMENTS"]}]}}]</pre>
      <button name="a" value="no">Cancel</button><button name="a" value="yes">Continue</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'statements'],
      recipient: 'acme-budget',
    },
    source: 'composed: developer consent pages',
  },
  {
    name: 'raw scopes listed',
    url: at('interaction/9f/consent'),
    language: 'en',
    html: `<main><h1>Authorize Acme Budget</h1><p>Acme Budget is asking you to confirm access to the following scopes:</p>
      <ul><li>openid</li><li>fdx:accountbasic:read</li><li>fdx:transactions:read</li></ul><form><button type="submit">Continue</button><a href="/abort">[ Cancel ]</a></form>
      <p>By clicking Continue, you allow Acme Budget to use this access.</p></main>`,
    expect: { data: ['account-details', 'transactions', 'merchants'], recipient: 'Acme Budget' },
    source: 'composed: the development screens of an OAuth server',
  },
  {
    name: 'unselected radio is an offer',
    url: at('consent/radio'),
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your accounts</h1><fieldset><legend>Choose what to share</legend>
      <label><input type="radio" name="r" checked> Balances only</label><label><input type="radio" name="r"> Balances and full transaction history</label></fieldset>${deny}${allow}</main>`,
    expect: { data: ['balances'], offered: ['transactions', 'merchants'], recipient: 'Acme Budget' },
    source: 'composed',
  },
  {
    name: 'negations',
    url: at('consent/negations'),
    language: 'en',
    html: `<main><h1>Acme Pay would like to access your account</h1><p>Acme Pay will see your account number and sort code to pay you.</p>
      <p>Acme Pay will never see your balance, transactions or password.</p><h2>What Acme Pay cannot do</h2><ul><li>Make payments</li><li>See your statements</li></ul>
      <p>We do not share your email address.</p>${deny}${allow}</main>`,
    expect: { data: ['account-numbers'], recipient: 'Acme Pay' },
    source: 'composed',
  },
  {
    name: 'payment page that prints the own balance',
    url: at('pay/confirm'),
    language: 'en',
    html: `<main><h1>Confirm payment</h1><p>Acme Shop has asked Northbank to make a payment of £24.99 from your account.</p>
      <dl><dt>From</dt><dd>Current account ••4321 (available balance £1,204.11)</dd><dt>To</dt><dd>Acme Shop Ltd</dd></dl><button>Cancel</button><button>Confirm payment</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Shop' },
    source: 'composed: OBIE payment initiation journeys',
  },
  {
    name: 'code asked for over a greyed-out consent',
    url: at('consent/mfa'),
    language: 'en',
    html: `<main style="opacity:.3;pointer-events:none"><h1>Acme Budget wants to access your accounts</h1><ul><li>Balances</li></ul>${deny}${allow}</main>
      <div style="position:fixed;inset:0;background:#0008"></div><div role="dialog" aria-modal="true" style="position:fixed;top:100px;left:30%;background:#fff;padding:20px">
      <h2>Enter your code</h2><p>To share your balances, confirm it is you.</p><label>Code <input autocomplete="one-time-code" name="otp"></label><button>Confirm</button></div>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'code asked for in a layer without a role',
    url: at('consent/mfa-layer'),
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your accounts</h1><ul><li>Balances</li></ul>${deny}${allow}</main>
      <div style="position:fixed;inset:0;background:#0008;display:flex;align-items:center;justify-content:center"><div style="background:#fff;padding:40px;width:300px;height:200px">
      <h2>Security check</h2><label>Verification code <input name="code"></label><button>Approve</button></div></div>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'interstitial',
    url: at('redirecting'),
    language: 'en',
    html: `<main><h1>You will be sent to Northbank</h1><p>Acme Budget wants to access your balances and transactions. You will be redirected to your bank to log in and give your consent.</p><button>Continue to Northbank</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'content that arrives late, in a shadow root',
    url: at('consent/late-shadow'),
    language: 'en',
    html: `<div id="app"></div><script>setTimeout(()=>{const r=document.getElementById('app').attachShadow({mode:'closed'});
      r.innerHTML='<main><h1>Acme Budget wants to access your Northbank accounts</h1><ul><li>Account balances</li><li>Saved payees</li></ul><button>Deny</button><button>Allow</button></main>'},20)</script>`,
    expect: { data: ['balances', 'payees'], recipient: 'Acme Budget' },
    source: 'composed: web components',
  },
  {
    name: 'log-in page with all the words',
    url: at('login'),
    language: 'en',
    html: `<main><h1>Log in to share your data with Acme Budget</h1><p>Acme Budget wants to access your balances and transactions. Log in to allow access.</p>
      <label>User name <input name="user" autocomplete="username"></label><label>Password <input type="password" autocomplete="current-password"></label><button>Log in</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'bank picker',
    url: 'https://connect.acmepay.example/banks',
    language: 'en',
    html: `<main><h1>Select your bank</h1><p>Share your balances and transactions securely.</p><input type="search" placeholder="Search banks"><ul><li><button>Northbank</button></li><li><button>Southbank</button></li></ul></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'result page',
    url: at('consent/done'),
    language: 'en',
    html: `<main><h1>You have successfully connected Northbank</h1><p>Acme Budget can now access your balances and transactions.</p><button>Done</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'management page',
    url: at('settings/consents/12'),
    language: 'en',
    html: `<main><h1>Manage consent</h1><h2>Acme Budget</h2><p>Acme Budget has access to:</p><ul><li>Account balances</li><li>Transaction details</li></ul><p>Expires on 12 May 2027</p>
      <button>Stop sharing</button><button>Renew access</button></main>`,
    expect: null,
    source: 'composed: CDR and OBIE dashboards',
  },
  {
    name: 'stopping a share',
    url: at('settings/consents/12/stop'),
    language: 'en',
    html: `<main><h1>Stop sharing with Acme Budget?</h1><p>Acme Budget will no longer have access to your balances and transactions. You should check with Acme Budget before you stop sharing to understand the consequences.</p>
      <button>Cancel</button><button>Yes, stop sharing</button></main>`,
    expect: null,
    source: 'CDR CX standards, withdrawals',
  },
  {
    name: 'marketing page with a cookie banner',
    url: 'https://www.acmebudget.example/',
    language: 'en',
    html: `<header><nav><a href="#">Features</a><a href="#">Pricing</a><button>Log in</button></nav></header><main><h1>All your accounts in one place</h1>
      <p>Acme Budget can access your balances and transactions from 2,000 banks. You share your data securely with open banking.</p><ul><li>See your balances</li><li>Track your spending history</li></ul><button>Get started</button></main>
      <div role="dialog" style="position:fixed;bottom:0"><p>We use cookies and share data with our partners to improve your experience on this site.</p><button>Reject all</button><button>Accept all</button></div>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'documentation of an API',
    url: 'https://docs.acmebank.example/open-banking/consent',
    language: 'en',
    html: `<header><nav><a href="#">API reference</a></nav></header><main><h1>Getting started with account access consents</h1><p>The customer sees that your app wants to access their balances and transactions and selects Allow.</p>
      <pre>{"Permissions":["ReadBalances","ReadTransactionsDetail"]}</pre><button>Copy</button><h2>Was this page helpful?</h2><button>Yes</button><button>No</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'cookie wall in front of everything',
    url: 'https://news.example/consent',
    language: 'en',
    html: `<div role="dialog" aria-modal="true"><h2>We value your privacy</h2><p>We and our partners store and access personal data, like browsing data, purchase history and location, on your device. By clicking Accept you consent to the use of cookies.</p>
      <button>Reject</button><button>Accept</button></div><main><h1>News</h1></main>`,
    expect: null,
    source: 'composed: IAB TCF banners',
  },
  {
    name: 'really cancel: yes is a no',
    url: at('consent/leave'),
    language: 'en',
    html: `<main><h1>Are you sure you want to cancel?</h1><p>Acme Budget will not get access to your balances and transactions, and your progress will be lost.</p><button>Yes</button><button>No</button></main>`,
    expect: null,
    source: 'composed: exit panes of linking services',
  },
  {
    name: 'terms stated in full',
    url: at('consent/terms'),
    language: 'en',
    html: `<main><h1>Acme Budget would like to access your Northbank accounts</h1><p>Purpose: to help you plan your spending.</p>
      <h2>Data</h2><table><tr><th>Account details</th><td>Account name and type</td></tr><tr><th>Transactions</th><td>The last 13 months of transactions</td></tr></table>
      <h2>Accounts</h2><ul><li><label><input type="checkbox" checked> Everyday ••1234</label></li><li><label><input type="checkbox"> Savings ••9876</label></li></ul>
      <p>Your consent is valid for 12 months.</p><p>Your data may be shared with our service providers.</p><p>You can withdraw your consent at any time in Settings.</p>${deny}${allow}</main>`,
    expect: {
      data: ['account-details', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      days: 365,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'others', 'stop'],
    },
    source: 'composed from L1 to L12',
  },
  {
    name: 'more than verifying needs',
    url: at('consent/verify'),
    language: 'en',
    html: `<main><h1>Acme Pay would like access to your Northbank account</h1><p>To verify ownership of your account, Acme Pay is requesting:</p><ul><li>Account and routing number</li><li>Account owner name</li><li>Transaction history</li></ul>${deny}${allow}</main>`,
    expect: {
      data: ['account-numbers', 'identity', 'transactions', 'merchants'],
      recipient: 'Acme Pay',
      states: ['purpose'],
    },
    source: 'composed',
  },
  {
    name: 'what the app may ask some other time',
    url: at('consent/later'),
    language: 'en',
    html: `<main><h1>Acme Budget is requesting access to your data</h1><ul><li>Account balances</li></ul><h2>Data Acme Budget may request in the future</h2><ul><li>Statements</li><li>Tax documents</li></ul>${deny}${allow}</main>`,
    expect: { data: ['balances'], recipient: 'Acme Budget' },
    source: 'MX DataAvailable.js, composed as one page',
  },
  {
    name: 'a funds check is no balance',
    url: at('consent/caf'),
    language: 'en',
    html: `<main><h1>Confirm your consent</h1><p>Acme Card wants to check whether funds are available on your account. Northbank will answer yes or no. Acme Card will not see your balance.</p>${deny}<button>Confirm</button></main>`,
    expect: { data: [], recipient: 'Acme Card' },
    source: 'PSD2 confirmation of funds',
  },
] satisfies PageFixture[];
