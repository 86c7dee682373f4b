import type { PageFixture } from '../../page-fixture.ts';

const FC = 'https://auth.stripe.com/link-accounts#clientSecret=fcsess_client_secret_q2b';

/** Stripe Financial Connections; strings of stripe-android and stripe-ios where marked, the rest composed. */
export default [
  {
    name: 'Stripe Financial Connections, consent pane',
    url: FC,
    language: 'en',
    html: `<div class="card"><button aria-label="Close">×</button><h1>Rocket Rides works with Stripe to link your accounts</h1><ul><li>Stripe will allow Rocket Rides to access only the <a href="#">data requested</a>. We never share your login details with them.</li>
      <li>Your data is encrypted for your protection.</li><li>You can <a href="#">disconnect</a> your accounts at any time.</li></ul>
      <p>You agree to Stripe's <a href="#">Terms</a> and <a href="#">Privacy Policy</a>. <a href="#">Learn more</a></p><button>Agree</button><button>Enter account details manually instead</button></div>`,
    expect: { data: [], recipient: 'Rocket Rides', states: ['stop'] },
    source: 'stripe-ios ConsentModel, stripe-android financial-connections strings.xml',
  },
  {
    name: 'Stripe Financial Connections, data sheet in front',
    url: FC,
    language: 'en',
    html: `<div class="card"><h1>Rocket Rides works with Stripe to link your accounts</h1><button>Agree</button></div>
      <div role="dialog" aria-modal="true"><h2>Data sharing</h2><p>Rocket Rides will use your account and routing number, balances and transactions:</p><ul><li>Account details</li><li>Balances</li><li>Transactions</li></ul><a href="#">Learn more about data access</a><button>OK</button></div>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Rocket Rides',
    },
    source:
      'stripe-android consent fixture: "will use your account and routing number, balances and transactions", "OK"',
  },
  {
    name: 'Stripe Financial Connections, account picker',
    url: FC,
    language: 'en',
    html: `<div class="card"><h1>Select accounts</h1><ul><li><label><input type="checkbox" checked> Success Checking ••••6789</label></li><li><label><input type="checkbox"> Savings ••••4321</label></li></ul>
      <p>Rocket Rides can access account details, balances, account ownership details and transactions. <a href="#">Learn more</a></p><button>Connect account</button></div>`,
    expect: {
      data: ['account-details', 'balances', 'identity', 'transactions', 'merchants'],
      recipient: 'Rocket Rides',
      states: ['accounts'],
    },
    source: 'stripe-android financial-connections strings.xml, account picker',
  },
  {
    name: 'Stripe Financial Connections, going to the bank',
    url: FC,
    language: 'en',
    html: `<div class="card"><h1>Link with Test Institution</h1><p>You will be directed to Test Institution to log in. Stripe works with partners like MX to reliably offer access to thousands of financial institutions.</p><button>Continue</button><button>Cancel</button></div>`,
    expect: null,
    source: 'stripe-android financial-connections strings.xml, pane before the bank',
  },
  {
    name: 'Stripe Financial Connections, bank details by hand',
    url: FC,
    language: 'en',
    html: `<div class="card"><h1>Enter bank details</h1><p>Your bank information will be verified with micro-deposits to your account.</p><form><label>Routing number <input name="routing" inputmode="numeric"></label><label>Account number <input name="account" inputmode="numeric"></label><label>Confirm account number <input name="confirm"></label><button>Submit</button></form></div>`,
    expect: { data: ['account-numbers'], act: 'details' },
    source: 'stripe-android financial-connections strings.xml, manual entry',
  },
  {
    name: 'Stripe Financial Connections, done',
    url: FC,
    language: 'en',
    html: `<div class="card"><h1>Success</h1><p>Your account was connected.</p><ul><li>Success Checking ••••6789</li></ul><button>Back to Rocket Rides</button></div>`,
    expect: null,
    source: 'stripe-android financial-connections strings.xml, last pane',
  },
  {
    name: 'Stripe Financial Connections, exit without connecting?',
    url: FC,
    language: 'en',
    html: `<div class="card"><h1>Select accounts</h1><p>Rocket Rides can access account details, balances, transactions.</p><button>Connect account</button></div>
      <div role="alertdialog" aria-modal="true"><h2>Exit without connecting?</h2><p>Your bank account won’t be connected to Rocket Rides and all progress will be lost.</p><button>Yes, exit</button><button>Cancel</button></div>`,
    expect: null,
    source: 'stripe-android financial-connections strings.xml',
  },
  {
    name: 'Stripe markets Financial Connections',
    url: 'https://stripe.com/financial-connections',
    language: 'en',
    html: `<nav><a href="#">Products</a><a href="#">Pricing</a><a href="#">Docs</a></nav><main><h1>Let your users securely share their financial data with you</h1><p>With Financial Connections, users give you permission to access account numbers, balances, transactions and ownership details.</p>
      <a href="#">Start now</a><a href="#">Contact sales</a><div class="mock"><p>https://connect.secure.wellsfargo.com/auth/login/present?app_descr</p><label>Username <input></label><label>Password <input type="password"></label><button>Sign On</button><button>Cancel</button></div>
      <h2>How it works</h2><p>Rocket Rides would like to access your account details. Agree to continue.</p><button>Agree</button></main><footer><a href="#">Privacy</a></footer>`,
    expect: null,
    source: 'stripe.com/financial-connections: marketing page with a browser mock-up of a bank log-in',
  },
] satisfies PageFixture[];
