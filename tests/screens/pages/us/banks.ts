import type { PageFixture } from '../../page-fixture.ts';

/** Consent pages of banks by host, their log-ins before and their management pages. No bank publishes its page: composed from the data each documents. */
export default [
  {
    name: 'Chase, share with an app',
    url: 'https://secure.chase.com/web/oauth/consent?client_id=acme&scope=aggregator&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code',
    language: 'en',
    html: `<header><nav><a href="#">Chase.com</a></nav></header><main><h1>Link your accounts to Acme Budget</h1><p>Here's what you'll share from Chase with Acme Budget:</p><h2>Account details</h2><ul><li>Account name, type and balance</li><li>Transactions, including merchant name and location</li></ul><h2>Statements</h2><p>Up to 24 months of statements</p>
      <h2>Choose accounts</h2><ul><li><label><input type="checkbox" checked> TOTAL CHECKING (...4821)</label></li><li><label><input type="checkbox"> SAPPHIRE (...0917)</label></li></ul>
      <p>You can stop sharing at any time in Linked apps and websites.</p><label><input type="checkbox"> I agree to share this information and to the terms</label><button>Back</button><button>Share</button></main><footer><a href="#">Privacy</a><p>JPMorgan Chase Bank, N.A.</p></footer>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'statements'],
      recipient: 'Acme Budget',
      holder: 'Chase',
      lookbackDays: 730,
      states: ['accounts', 'stop'],
    },
    source: 'developer.chase.com: scope and choice of accounts; the page is composed',
  },
  {
    name: 'Chase, its own log-in during a request',
    url: 'https://secure.chase.com/aggregator-oauth/v1/authorize?client_id=acme&scope=aggregator&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code',
    language: 'en',
    html: `<main><h1>Sign in to share your Chase accounts with Acme Budget</h1><form><label>Username <input name="userId" autocomplete="username"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form><a href="#">Forgot username/password?</a></main>`,
    expect: null,
    source: 'developer.chase.com: customer signs in first; the page is composed',
  },
  {
    name: 'Chase, linked apps and websites',
    url: 'https://secure.chase.com/web/auth/dashboard?tab=consent#/dashboard/linkedApps',
    language: 'en',
    html: `<main><h1>Linked apps and websites</h1><h2>Acme Budget</h2><p>Acme Budget can see your balances, transactions and account details.</p><p>Accounts: TOTAL CHECKING (...4821)</p><label><input type="checkbox" role="switch" checked> Share substitute account numbers</label><button>Edit sharing</button><button>Stop sharing data</button></main>`,
    expect: null,
    source: 'help.monarchmoney.com 4886237308052: words of Chase’s page',
  },
  {
    name: 'Citi, authorise an app',
    url: 'https://online.citi.com/US/ag/oauth2/consent?client_id=4a51fb&scope=accounts_details_transactions%20customers_profiles&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code',
    language: 'en',
    html: `<main><h1>Authorize Acme Budget</h1><p>Acme Budget is requesting access to the following Citi information:</p><ul><li><b>Accounts, details and transactions</b></li><li><b>Your profile</b>: name, email, phone and address</li><li><b>Payees</b></li></ul><p>This access will expire in 90 days.</p><button>Authorize</button><button>Cancel</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'identity', 'contact', 'payees'],
      recipient: 'Acme Budget',
      holder: 'Citi',
      days: 90,
    },
    source: 'Citi developer hub scopes accounts_details_transactions, customers_profiles, payees; the page is composed',
  },
  {
    name: 'U.S. Bank, share your data',
    url: 'https://onlinebanking.usbank.com/auth/oauth/consent?client_id=plaid&redirect_uri=https%3A%2F%2Fcdn.plaid.com%2Foauth&response_type=code&state=s',
    language: 'en',
    html: `<main><h1>Share your U.S. Bank data</h1><p>By selecting “I agree”, you allow U.S. Bank to share the following with Acme Budget through Plaid:</p><table><tr><td>Account information</td><td>Nickname, type, balance</td></tr><tr><td>Transactions</td><td>Date, amount and description, for the past 180 days</td></tr><tr><td>Personal information</td><td>Name, address, email, phone number</td></tr></table>
      <h2>Which accounts?</h2><ul><li><label><input type="checkbox" checked> Bank Smartly Checking - 7731</label></li></ul><button>I agree</button><button>Cancel</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'identity', 'contact'],
      recipient: 'Acme Budget',
      holder: 'U.S. Bank',
      lookbackDays: 180,
    },
    source: 'usbank.com KB0069925: what can be shared; the page is composed',
  },
  {
    name: 'U.S. Bank, data sharing & privacy',
    url: 'https://onlinebanking.usbank.com/digital/servicing/consent/my-controls',
    language: 'en',
    html: `<main><h1>Data sharing & privacy</h1><h2>My controls</h2><p>Acme Budget · Plaid. Shared: balances, transactions, contact information.</p><button>Manage sharing details</button><button>Stop sharing</button><a href="#">Data access reports</a></main>`,
    expect: null,
    source: 'usbank.com KB0216374',
  },
  {
    name: 'Wells Fargo, Connect Account Information Service',
    url: 'https://connect.secure.wellsfargo.com/auth/consent?client_id=acme&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code&state=s',
    language: 'en',
    html: `<main><h1>Share your Wells Fargo account information</h1><p>Select the accounts and information Acme Budget can access.</p>
      <ul><li><label><input type="checkbox" checked> EVERYDAY CHECKING ...3344</label></li></ul>
      <ul><li><label><input type="checkbox" checked> Account balances and transactions</label></li><li><label><input type="checkbox"> Account and routing numbers</label></li><li><label><input type="checkbox"> Statements</label></li></ul>
      <p>By selecting Agree, you are expressly authorizing Wells Fargo to share your Data with Company under the Connect Account Information Service terms.</p><button>Agree</button><button>Cancel</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants'],
      offered: ['account-numbers', 'statements', 'account-details'],
      recipient: 'Acme Budget',
      holder: 'Wells Fargo',
      states: ['accounts'],
    },
    source: 'wellsfargo.com/privacy-security/data-sharing-terms-and-conditions; the page is composed',
  },
  {
    name: 'Wells Fargo, its own log-in during a request',
    url: 'https://connect.secure.wellsfargo.com/auth/login/present?app_description=Acme%20Budget&client_id=acme&response_type=code&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb',
    language: 'en',
    html: `<main><h1>Sign on to connect your accounts</h1><form><label>Username <input name="j_username"></label><label>Password <input type="password" name="j_password"></label><button>Sign On</button><button type="button">Cancel</button></form></main>`,
    expect: null,
    source: 'address in the browser mock-up on stripe.com/financial-connections; "Username", "Password", "Sign On"',
  },
  {
    name: 'PNC, review data sharing permissions',
    url: 'https://www.onlinebanking.pnc.com/alservlet/oauth/consent?client_id=acme&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code&state=s',
    language: 'en',
    html: `<main><h1>Review data sharing permissions</h1><p>You are about to link your PNC accounts to Acme Budget. Acme Budget will be able to view:</p><ul><li>Account information and balances</li><li>Transaction history</li><li>Account and routing numbers</li></ul>
      <label><input type="checkbox"> I have read and agree to the Terms and Conditions</label><button disabled>Continue</button><button>Cancel</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'account-numbers'],
      recipient: 'Acme Budget',
      holder: 'PNC',
    },
    source:
      'pnc.com/en/customer-service/account-linking.html: review permissions, agreement box, Continue; page composed',
  },
  {
    name: 'Schwab, instruction and informed consent',
    url: 'https://sws-gateway.schwab.com/ui/host/#/third-party-auth/terms',
    language: 'en',
    html: `<main><h1>Instruction and Informed Consent to Allow Third-Party Acme Budget Access to Your Account Information</h1><h2>The Account Information You Will Be Sharing</h2><p>Account descriptors, holdings, balances, transaction history (such as buys, sells, journals, dividends, commissions and fees, payments, interest, ATM Activity).</p>
      <label><input type="checkbox"> I agree to the terms above</label><button>Continue</button><button>Cancel</button></main>`,
    expect: {
      data: ['account-details', 'investments', 'balances', 'transactions'],
      recipient: 'Acme Budget',
      holder: 'Charles Schwab',
    },
    source: 'schwab.com/legal/third-party-terms',
  },
  {
    name: 'Capital One, allow access',
    url: 'https://api.capitalone.com/oauth2/authorize?client_id=acme&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code&scope=openid%20verify',
    language: 'en',
    html: `<main><h1>Let's connect Acme Budget to Capital One</h1><p>With your permission, we'll give Acme Budget access to:</p><ul><li>Your name and contact information</li><li>Account balances</li><li>Transaction details</li><li>Rewards balance</li></ul><p>Access will last 12 months. You can remove access anytime.</p><button>Give access</button><button>No thanks</button></main>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'transactions', 'merchants', 'rewards'],
      recipient: 'Acme Budget',
      holder: 'Capital One',
      days: 365,
      states: ['stop'],
    },
    source: 'developer.capitalone.com OAuth; the page is composed',
  },
  {
    name: 'Bank of America, share with an app',
    url: 'https://secure.bankofamerica.com/auth/oauth/consent?client_id=acme&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&response_type=code&state=s',
    language: 'en',
    html: `<header><a href="#">Bank of America</a></header><main><h1>Acme Budget is requesting your account data</h1><p>What you'll share</p><dl><dt>Account information</dt><dd>Account nickname, balances</dd><dt>Transactions</dt><dd>Posted and pending transactions</dd><dt>Account and routing number</dt><dd>A tokenized number is shared in place of your account number</dd></dl>
      <p>Sharing lasts for 12 months unless you remove access.</p><button>Cancel</button><button>Agree &amp; share</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'account-numbers'],
      recipient: 'Acme Budget',
      holder: 'Bank of America',
      days: 365,
    },
    source: 'composed with the data words of FDX; Consumer Reports names the bank among those with such pages',
  },
  {
    name: 'Bank of America, dashboard with the person’s own balance',
    url: 'https://secure.bankofamerica.com/myaccounts/brain/redirect.go?target=accountsoverview',
    language: 'en',
    html: `<nav><a href="#">Accounts</a><a href="#">Pay & Transfer</a></nav><main><h1>Hello, Jo</h1><h2>Advantage Banking - 1234</h2><p>Available balance: $3,112.40</p><h2>Recent transactions</h2><table><tr><td>COFFEE</td><td>-$4.20</td></tr></table><p>Share your account information with someone you trust.</p><button>Transfer money</button><button>View statements</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'a community bank on Banno, consent',
    url: 'https://my.firstvalley.example/a/consumer/api/v0/oidc/auth?client_id=acme&response_type=code&redirect_uri=https%3A%2F%2Foauth.acmebudget.example%2Fcb&scope=openid%20https%3A%2F%2Fapi.banno.com%2Fconsumer%2Fauth%2Faccounts.readonly%20https%3A%2F%2Fapi.banno.com%2Fconsumer%2Fauth%2Ftransactions.detail.readonly',
    language: 'en',
    html: `<main><h1>Acme Budget wants to access your First Valley Bank account</h1><p>This will allow Acme Budget to:</p><ul><li>View your accounts and balances</li><li>View your transactions</li></ul><button>Allow</button><button>Deny</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
    },
    source: 'jackhenry.dev: "presented with a consent screen to grant or deny"; the page is composed',
  },
] satisfies PageFixture[];
