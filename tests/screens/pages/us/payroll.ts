import type { PageFixture } from '../../page-fixture.ts';

const APP = 'https://app.rocketrent.example/income';
const ARGYLE = 'https://connect.argyle.com/?userToken=eyJ0&flowId=QW12';
const PINWHEEL = 'https://cdn.getpinwheel.com/link-v2.4.html';
const ATOMIC = `https://transact.atomicfi.com/initialize/${btoa(JSON.stringify({ publicToken: 't', product: 'verify' })).replaceAll('=', '%3D')}`;
const FINCH =
  'https://connect.tryfinch.com/authorize?client_id=5f2c&products=company%20directory%20employment%20payment&redirect_uri=https%3A%2F%2Fapp.rocketrent.example%2Fcb';

/** Payroll connections. Data from what each documents; wording composed. */
export default [
  {
    name: 'Argyle Link, consent',
    url: ARGYLE,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Rocket Rent uses Argyle to connect your payroll account</h1><p>Rocket Rent will receive your income, paystubs, tax forms and employment history.</p><p>By continuing, you agree to Argyle's End User Terms.</p><button>Continue</button><button aria-label="Close">×</button></div>`,
    expect: { data: ['income', 'tax'], recipient: 'Rocket Rent' },
    source: 'docs.argyle.com/link: income and employment data; sentences composed',
  },
  {
    name: 'Argyle Link asks for the payroll password',
    url: ARGYLE,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><button>Back</button><h1>Log in to your ADP account</h1><form><label>Username <input name="username"></label><label>Password <input type="password" name="password"></label><button>Connect</button></form><p>Trouble logging in?</p></div>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'docs.argyle.com/link: log-in on Argyle’s page; structure composed',
  },
  {
    name: 'Pinwheel asks for the payroll password',
    url: PINWHEEL,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Sign in to Workday</h1><p>Your login is never shared with Rocket Rent.</p><form><input name="username" placeholder="Username"><input type="password" placeholder="Password"><button>Continue</button></form></div>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'docs.getpinwheel.com: log-in inside Link; structure composed',
  },
  {
    name: 'Pinwheel, switch the deposit',
    url: PINWHEEL,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Switch your direct deposit</h1><p>Rocket Bank would like to change where your pay goes and to see your pay stubs.</p><p>By clicking Allow you authorize Pinwheel to update your direct deposit.</p><button>Allow</button><button>Cancel</button></div>`,
    expect: { data: ['income', 'payment-initiation'], recipient: 'Rocket Bank' },
    source: 'docs.getpinwheel.com: deposit switch; sentences composed',
  },
  {
    name: 'Pinwheel, choose the employer',
    url: PINWHEEL,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Search for your employer</h1><input type="search" placeholder="Employer or payroll provider"><ul><li><button>ADP</button></li><li><button>Workday</button></li></ul></div>`,
    expect: null,
    source: 'docs.getpinwheel.com: search; structure composed',
  },
  {
    name: 'Atomic asks for the payroll password',
    url: ATOMIC,
    frameOf: APP,
    language: 'en',
    html: `<div class="card"><h1>Sign in</h1><p>Use your Gusto login to verify your income for Rocket Rent.</p><form><label>Email <input type="email" name="email"></label><label>Password <input type="password"></label><button>Secure sign in</button></form></div>`,
    expect: { data: ['credentials', 'identity', 'income'], act: 'credentials' },
    source: 'Atomic Transact: log-in inside the frame; structure composed',
  },
  {
    name: 'Finch Connect, permissions',
    url: FINCH,
    language: 'en',
    html: `<main><h1>Rocket Rent uses Finch to connect your payroll system</h1><p>Rocket Rent is requesting access to:</p><ul><li>Company information</li><li>Employee directory</li><li>Employment information</li><li>Payroll payments</li></ul><p>By continuing you agree to Finch's terms.</p><button>Continue</button><button>Cancel</button></main>`,
    expect: { data: ['account-numbers', 'contact', 'identity', 'income'], recipient: 'Rocket Rent' },
    source: 'developer.tryfinch.com: Connect shows the requested permissions; sentences composed',
  },
  {
    name: 'Finch Connect asks for the payroll password',
    url: FINCH,
    language: 'en',
    html: `<main><h1>Connect Gusto</h1><p>Enter your Gusto admin credentials.</p><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Connect</button></form></main>`,
    expect: { data: ['credentials', 'account-numbers', 'contact', 'identity', 'income'], act: 'credentials' },
    source: 'developer.tryfinch.com: payroll log-in after the permissions; structure composed',
  },
  {
    name: 'Truework asks an employee to confirm, on a host nobody listed',
    url: 'https://verify.payproof.example/consent/88',
    language: 'en',
    html: `<main><h1>Authorize income verification</h1><p>Rocket Rent requests your employment information, salary and W-2 forms to verify your income.</p><p>This authorization is valid for 30 days.</p><button>Authorize</button><button>Decline</button></main>`,
    expect: { data: ['income', 'tax'], recipient: 'Rocket Rent', days: 30, states: ['purpose'] },
    source: 'composed',
  },
] satisfies PageFixture[];
