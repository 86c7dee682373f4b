import type { PageFixture } from '../../page-fixture.ts';

const BACK = 'https%3A%2F%2Fapp.acmebudget.example%2Fcb';

/** Log-in and account permissions of payment, accounting and crypto services. */
export default [
  {
    name: 'PayPal log-in consent',
    url: `https://www.paypal.com/signin/authorize?flowEntry=static&client_id=AZ1&scope=openid%20profile%20email%20address%20https%3A%2F%2Furi.paypal.com%2Fservices%2Fpaypalattributes&redirect_uri=${BACK}&response_type=code`,
    language: 'en',
    html: `<main><h1>Agree to share your info with Acme Budget</h1><p>Acme Budget is asking for the following from your PayPal account:</p><ul><li>Full name</li><li>Email</li><li>Street address</li><li>City</li><li>State</li><li>Country</li><li>Postal code</li><li>Account verification status</li><li>PayPal account ID</li></ul>
      <p>Acme Budget's <a href="#">Privacy Policy</a> and <a href="#">User Agreement</a></p><button>Agree and Continue</button><button>Not now</button></main>`,
    expect: { data: ['account-details', 'identity', 'contact'], recipient: 'Acme Budget', holder: 'PayPal' },
    source: 'docs.pingidentity.com p1_configure_scopes_paypal: attributes shown',
  },
  {
    name: 'PayPal, its own log-in',
    url: `https://www.paypal.com/signin/authorize?flowEntry=static&client_id=AZ1&scope=openid%20email&redirect_uri=${BACK}&response_type=code`,
    language: 'en',
    html: `<main><h1>Log in to PayPal to share your info with Acme Budget</h1><form><label>Email or mobile number <input type="email" name="login_email"></label><label>Password <input type="password" name="login_password"></label><button>Log In</button></form><button>Sign Up</button></main>`,
    expect: null,
    source: 'developer.paypal.com/docs/log-in-with-paypal: log-in before consent; composed',
  },
  {
    name: 'PayPal checkout prints the person’s own balance',
    url: 'https://www.paypal.com/checkoutnow?token=5A1',
    language: 'en',
    html: `<main><h1>Hi, Jo!</h1><p>Pay Acme Shoes $42.00</p><h2>Pay with</h2><ul><li><label><input type="radio" name="p" checked> PayPal balance $120.55</label></li><li><label><input type="radio" name="p"> Visa ••••4242</label></li></ul><p>By continuing, you agree to the terms. Your name, address and email will be shared with Acme Shoes.</p><button>Complete Purchase</button><a href="#">Cancel and return to Acme Shoes</a></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Google consent, one box unticked',
    url: `https://accounts.google.com/signin/oauth/consent?authuser=0&part=AJi8hAM&client_id=1.apps.googleusercontent.com&redirect_uri=${BACK}`,
    language: 'en',
    html: `<main><h1>Acme Budget wants access to your Google Account</h1><p>jo@mail.example</p><p>When you allow this access, Acme Budget will be able to</p><ul><li><label><input type="checkbox" checked> See your email messages and settings</label></li><li><label><input type="checkbox"> See your Google Calendar</label></li></ul>
      <p>Make sure you trust Acme Budget. You can make changes in your Google Account.</p><button>Cancel</button><button>Continue</button></main>`,
    expect: { data: ['merchants', 'orders'], recipient: 'Acme Budget' },
    source: 'accounts.google.com consent: "wants access to your Google Account"; mail scopes hold receipts and orders',
  },
  {
    name: 'Intuit, connect QuickBooks',
    url: `https://appcenter.intuit.com/app/connect/oauth2/authorize?client_id=ABz&response_type=code&scope=com.intuit.quickbooks.accounting&redirect_uri=${BACK}&state=s`,
    language: 'en',
    html: `<main><h1>Acme Budget is requesting access to your QuickBooks company</h1><h2>Acme Budget wants to:</h2><ul><li>View and edit your accounting data: invoices, bills, customers and vendors</li><li>View bank transactions and reports</li></ul><p>Intuit isn't responsible for Acme Budget's use of your data.</p><button>Connect</button><button>No thanks</button></main>`,
    expect: {
      data: [
        'business-finances',
        'account-details',
        'balances',
        'transactions',
        'payees',
        'contact',
        'scheduled-payments',
      ],
      recipient: 'Acme Budget',
      holder: 'Intuit QuickBooks',
    },
    source: 'developer.intuit.com OAuth 2.0; the page is composed',
  },
  {
    name: 'Coinbase, choose wallets',
    url: `https://login.coinbase.com/oauth2/auth?client_id=ac1&response_type=code&redirect_uri=${BACK}&scope=wallet%3Aaccounts%3Aread%20wallet%3Atransactions%3Aread%20wallet%3Atransactions%3Asend&meta%5Bsend_limit_amount%5D=1&account=all`,
    language: 'en',
    html: `<main><h1>Acme Budget would like access to your Coinbase account</h1><label>Wallets <select><option>All wallets</option><option>BTC Wallet</option></select></label><ul><li>View your accounts</li><li>View your transactions</li><li>Send up to 1.00 USD per day on your behalf</li></ul><button>Authorize</button><button>Cancel</button></main>`,
    expect: {
      data: ['crypto', 'account-details', 'balances', 'transactions', 'payment-initiation'],
      recipient: 'Acme Budget',
      holder: 'Coinbase',
    },
    source: 'docs.cdp.coinbase.com: drop-down of wallets and send limit; labels paraphrased',
  },
  {
    name: 'Square, requested permissions',
    url: `https://connect.squareup.com/oauth2/authorize?client_id=sq0idp-1&scope=MERCHANT_PROFILE_READ%20PAYMENTS_READ%20BANK_ACCOUNTS_READ&state=s`,
    language: 'en',
    html: `<main><h1>Acme Budget would like permission to:</h1><ul><li>View your business profile</li><li>View payments you have taken</li><li>View bank account information</li></ul><p>You can revoke access in your Square Dashboard.</p><button name="decision" value="allow">Allow</button><button name="decision" value="deny">Deny</button></main>`,
    expect: {
      data: ['account-details', 'identity', 'contact', 'transactions'],
      recipient: 'Acme Budget',
      holder: 'Square',
      states: ['stop'],
    },
    source: 'developer.squareup.com/docs/oauth-api: list of requested permissions, approve or deny; labels composed',
  },
] satisfies PageFixture[];
