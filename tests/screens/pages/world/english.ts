import type { PageFixture } from '../../page-fixture.ts';

const CDR = 'https://auth.outbackbank.example/cdr/consent/7f3c';

/** Open banking outside the US, in English: standards' own words at banks nobody listed, and aggregators' pages. */
export default [
  {
    name: 'CDR, bank confirms',
    url: CDR,
    language: 'en',
    html: `<main><h1>Confirm data sharing</h1><p>Acme Budget is an accredited data recipient. Data we are sharing with Acme Budget:</p>
      <h2>Accounts</h2><ul><li>Everyday account xxxxxx1234</li></ul>
      <details><summary>Account name, type and balance</summary><ul><li>Name of account</li><li>Type of account</li><li>Account balance</li></ul></details>
      <details><summary>Account numbers and features</summary><ul><li>Account number</li><li>Interest rates</li><li>Fees</li></ul></details>
      <details><summary>Transaction details</summary><ul><li>Incoming and outgoing transactions</li><li>Who you have sent money to and received money from</li></ul></details>
      <p>You will share your data for 12 months.</p><p>You can stop sharing your data at any time. Go to Settings &gt; Data sharing.</p><button>Cancel</button><button>Authorise</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'account-numbers', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      days: 365,
      states: ['duration', 'stop', 'accounts'],
    },
    source: 'CDR data language and CX standards',
  },
  {
    name: 'CDR, saved payees and regular payments',
    url: `${CDR}/2`,
    language: 'en',
    html: `<main><h1>Share your data with Acme Budget</h1><h2>Acme Budget is requesting</h2><ul><li>Direct debits and scheduled payments</li><li>Saved payees: names and details of accounts you have saved</li><li>Name and occupation</li><li>Contact details</li></ul>
      <button>Deny</button><button>Confirm</button></main>`,
    expect: { data: ['scheduled-payments', 'payees', 'identity', 'contact'], recipient: 'Acme Budget' },
    source: 'CDR data language standards',
  },
  {
    name: 'CDR, business consumer',
    url: `${CDR}/3`,
    language: 'en',
    html: `<main><h1>Acme Books wants to access your data</h1><ul><li>Organisation profile</li><li>Organisation contact details</li><li>Account balance and details</li></ul><button>Cancel</button><button>I agree</button></main>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'account-details', 'account-numbers'],
      recipient: 'Acme Books',
    },
    source: 'CDR data language standards',
  },
  {
    name: 'CDR, withdrawal',
    url: 'https://auth.outbackbank.example/cdr/arrangements/3/withdraw',
    language: 'en',
    html: `<main><h1>Stop sharing</h1><p>You should check with Acme Budget before you stop sharing to understand the consequences.</p><p>CDR data is either deleted or de-identified when it is no longer required.</p><ul><li>Transaction details</li></ul><button>Cancel</button><button>Confirm</button></main>`,
    expect: null,
    source: 'CDR withdrawals',
  },
  {
    name: 'OBIE card cluster',
    url: 'https://oauth.cardbank.example/account-access/9',
    language: 'en',
    html: `<main><h1>Acme Budget has requested access to your card account</h1><ul role="list"><li><h3>Your Card Details</h3><p>Your long card number, name on the account and account balance</p></li>
      <li><h3>Your Statements</h3><p>All information contained in your statement</p></li><li><h3>Your Card Features and Benefits</h3><p>Fees, charges, interest, benefits/rewards</p></li></ul>
      <p>Acme Budget will be able to access these details until 3 March 2027. Transactions from 1 January 2026.</p><button>Deny access</button><button>Allow access</button></main>`,
    expect: {
      data: ['cards', 'identity', 'balances', 'statements', 'transactions', 'merchants', 'account-details', 'rewards'],
      recipient: 'Acme Budget',
      states: ['duration'],
    },
    source: 'OBIE Customer Experience Guidelines, card journeys',
  },
  {
    name: 'OBIE payment initiation',
    url: 'https://oauth.cardbank.example/payments/9',
    language: 'en',
    html: `<main><h1>Authorise payment</h1><p>Acme Pay has requested a payment from your account.</p><dl><dt>Payee</dt><dd>Acme Shop</dd><dt>Amount</dt><dd>£20.00</dd><dt>Account</dt><dd>Current ••1234</dd></dl><button>Cancel</button><button>Authorise</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Pay' },
    source: 'OBIE payment initiation, single domestic payment',
  },
  {
    name: 'UAE, Al Tareq',
    url: 'https://openfinance.gulfbank.example/consent/55',
    language: 'en',
    html: `<main><h1>Consent to share your data</h1><p>Acme Wealth needs access to your information at Gulf Bank to provide you with a savings plan.</p><ul><li>Your account details</li><li>Your account balance</li><li>Your account transactions</li><li>Your regular payments</li></ul>
      <p>Acme Wealth will access your information until 1 June 2027. You can revoke access at any time.</p><button>Don't allow</button><button>Allow</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'payees', 'scheduled-payments'],
      recipient: 'Acme Wealth',
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'UAE Open Finance consent requirements',
  },
  {
    name: 'India, account aggregator',
    url: 'https://aa.setuaa.example/consent/8842',
    language: 'en',
    html: `<main><h1>Review consent</h1><p>Acme Loans is requesting the following information</p><dl><dt>Purpose</dt><dd>Loan underwriting</dd><dt>Data</dt><dd>Profile, Summary, Transactions</dd><dt>Account balance</dt><dd>Included</dd><dt>Fetch type</dt><dd>One time</dd><dt>Consent expiry</dt><dd>12 May 2027</dd></dl><button>Reject</button><button>Approve</button></main>`,
    expect: { data: ['balances', 'transactions', 'merchants'], recipient: 'Acme Loans', states: ['purpose'] },
    source: 'composed from account aggregator consent objects',
  },
  {
    name: 'Singapore, MyInfo',
    url: 'https://consent.myinfo.example/authorise',
    language: 'en',
    html: `<main><h1>Acme Bank is requesting the following information from Myinfo</h1><ul><li>Name</li><li>Mobile number</li><li>Notice of assessment: yearly income</li><li>CPF contribution history</li></ul><p>For the purpose of opening an account.</p><button>Cancel</button><button>I agree</button></main>`,
    expect: { data: ['contact', 'income', 'identity', 'tax'], recipient: 'Acme Bank', states: ['purpose'] },
    source: 'composed from Myinfo data items',
  },
  {
    name: 'TrueLayer, what am I sharing',
    url: 'https://auth.truelayer.com/?response_type=code&client_id=acme-1&scope=info%20accounts%20balance%20transactions%20offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&providers=uk-ob-all',
    language: 'en',
    html: `<main><h1>Acme Budget uses TrueLayer to connect to your bank</h1><h2>What details am I sharing?</h2><p>Your full name, account number and sort code, balance, and transactions.</p><p>Access is valid for 90 days.</p><button>Cancel</button><button>Allow</button></main>`,
    expect: {
      data: ['identity', 'contact', 'account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      days: 90,
    },
    source: 'TrueLayer authentication dialog',
  },
  {
    name: 'Tink, English',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=GB',
    language: 'en',
    html: `<main><h1>We will collect the following data from you</h1><p>By following through this service, we will collect financial data from you. Acme Budget will obtain some of your financial information.</p><ul><li>Account number</li><li>Account balance</li><li>Transaction history</li></ul><p>By using the service, you agree to Tink's Terms and Conditions and Privacy Policy.</p><button>Cancel</button><button>Continue</button></main>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
    },
    source: 'tink-link-android strings',
  },
  {
    name: 'GoCardless, agreement',
    url: 'https://ob.gocardless.com/ob-psd2/start/15321acf-7c3f-49d2-b19c-b8f749d91d7d/SANDBOXFINANCE_SFIN0000/',
    language: 'en',
    html: `<main><h1>Connect your account</h1><p>Acme Budget would like to access the following from your Sandbox Finance account for 90 days:</p><ul><li>Account details</li><li>Balances</li><li>Transactions</li></ul><p>By continuing you agree to our End User Terms.</p><button>I agree</button><a href="#">Cancel</a></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      holder: 'Sandbox Finance',
      days: 90,
    },
    source: 'composed from the agreement fields of the bank account data API',
  },
  {
    name: 'Enable Banking, start',
    url: 'https://auth.enablebanking.com/ais/start?sessionid=7f3c1c3e-0000-4000-8000-000000000000',
    language: 'en',
    html: `<main><h1>Acme Budget requests access to your account information</h1><p>Enable Banking provides account information services to Acme Budget. We will retrieve:</p><ul><li>List of accounts with IBAN</li><li>Balances</li><li>Transactions</li></ul><p>Consent is valid until 27 May 2027.</p><button>Decline</button><button>Accept and continue</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      states: ['duration'],
    },
    source: 'composed from Enable Banking’s API fields',
  },
  {
    name: 'Yapily, consent',
    url: 'https://auth.yapily.com/?application=a&user=u&callback=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    language: 'en',
    html: `<main><h1>Share your data</h1><p>Acme Budget needs your permission to securely access the following information, using Yapily Connect:</p><ul><li>Identification details</li><li>Account(s) details</li><li>Balances</li><li>Interest rates, fees, charges and standing orders</li><li>All transactions</li></ul><p>Access to this information will be for 90 days.</p><button>Cancel</button><button>Confirm</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'scheduled-payments', 'transactions', 'merchants', 'identity'],
      recipient: 'Acme Budget',
      days: 90,
    },
    source: 'composed from Yapily’s user journey guidelines',
  },
  {
    name: 'Salt Edge, consent',
    url: 'https://www.saltedge.com/connect?token=abc',
    language: 'en',
    html: `<main><h1>Consent</h1><p>Acme Budget requests your consent, through Salt Edge, to access from Northbank:</p><ul><li>Account details</li><li>Holder information</li><li>Transactions history, the last 90 days</li></ul><p>Your consent is valid for 180 days.</p><button>Deny</button><button>Confirm</button></main>`,
    expect: {
      data: ['account-details', 'identity', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
      days: 180,
      lookbackDays: 90,
    },
    source: 'Salt Edge consent scopes',
  },
  {
    name: 'Basiq, consent',
    url: 'https://consent.basiq.io/home?token=abc&action=connect',
    language: 'en',
    html: `<main><h1>Acme Loans would like to access your data</h1><p>Acme Loans uses Basiq to collect:</p><ul><li>Account name, type and balance</li><li>Transaction details</li></ul><p>Purpose: to assess your loan application.</p><p>You will share for 12 months.</p><button>Cancel</button><button>Give consent</button></main>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Loans',
      days: 365,
      states: ['purpose'],
    },
    source: 'composed from Basiq’s consent policy fields',
  },
  {
    name: 'Basiq, manage consent',
    url: 'https://consent.basiq.io/home?token=abc&action=manage',
    language: 'en',
    html: `<main><h1>Manage Consent</h1><p>Acme Loans has access to your balances and transaction details.</p><button>Stop sharing</button></main>`,
    expect: null,
    source: 'screen-wording.md 3, row 25',
  },
  {
    name: 'Plain bank OAuth page, address tells all',
    url: 'https://auth.freshbank.example/oauth2/authorize?response_type=code&client_id=acme&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20aisp',
    language: 'en',
    html: `<main><h1>Freshbank</h1><p>Acme Budget is asking to see your accounts and balances.</p><button>No</button><button>Yes</button></main>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Acme Budget',
    },
    source: 'composed: Berlin Group coarse scope',
  },
  {
    name: 'Messenger account linking on a bank’s page',
    url: 'https://banking.northbank.example/messenger/login?account_linking_token=ARQ123&redirect_uri=https%3A%2F%2Ffacebook.com%2Fmessenger_platform%2Faccount_linking%2F%3Faccount_linking_token%3DARQ123',
    language: 'en',
    html: `<main><h1>Log in to link your account with Messenger</h1><label>User name <input name="user"></label><label>Password <input type="password"></label><button>Log in</button></main>`,
    expect: { data: [] },
    source: 'meta.md 1.8',
  },
  {
    name: 'bank picker of an aggregator',
    url: 'https://auth.enablebanking.com/ais/select?sessionid=1',
    language: 'en',
    html: `<main><h1>Select your bank</h1><input type="search" placeholder="Search"><ul><li><button>Northbank</button></li></ul></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'connected accounts of an app',
    url: 'https://app.acmebudget.example/settings/connections',
    language: 'en',
    html: `<main><h1>Connected accounts</h1><p>Acme Budget can access your balances and transactions at these banks.</p><ul><li>Northbank <button>Disconnect</button></li></ul><button>Add account</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'app asks before it opens the bank link',
    url: 'https://app.acmebudget.example/link',
    language: 'en',
    html: `<main><h1>Connect your bank</h1><p>Acme Budget uses Plaid to connect your account. You will be redirected to your bank, where you choose what to share: balances and transactions.</p><button>Continue</button><button>Not now</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
