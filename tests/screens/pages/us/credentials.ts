import type { PageFixture } from '../../page-fixture.ts';

/** A bank's password asked for by somebody who is not the bank, and pages that only look so. */
export default [
  {
    name: 'a site nobody listed asks for the Chase password',
    url: 'https://go.quickloan.example/bank/verify',
    language: 'en',
    html: `<header><nav><a href="#">QuickLoan</a></nav></header><main><h1>Verify your bank to get funded</h1><p>Enter your Chase user name and password so we can confirm your income.</p><form><label>Chase user name <input name="u"></label><label>Chase password <input type="password" name="p"></label><button>Connect my bank</button></form><p>256-bit encryption</p></main>`,
    expect: { data: ['credentials'], act: 'credentials', recipient: 'quickloan.example', holder: 'Chase' },
    source: 'composed',
  },
  {
    name: 'a site nobody listed asks for “your online banking” password',
    url: 'https://apply.landlordcheck.example/step/3',
    language: 'en',
    html: `<main><h1>Link your bank account</h1><p>Sign in with your online banking username and password. We only read your statements.</p><form><label>Bank <select><option>First Valley Bank</option></select></label><label>Online banking username <input name="user"></label><label>Online banking password <input type="password"></label><button>Link account</button></form></main>`,
    expect: { data: ['credentials'], act: 'credentials' },
    source: 'composed',
  },
  {
    name: 'the user name first, the password on the next page, at a site that is no bank',
    url: 'https://connect.taxhelper.example/institution/wells-fargo',
    language: 'en',
    html: `<main><h1>Connect Wells Fargo</h1><p>Step 1 of 2: enter your Wells Fargo username.</p><form><label>Wells Fargo username <input name="username"></label><button>Next</button></form></main>`,
    expect: { data: ['credentials'], act: 'credentials', holder: 'Wells Fargo' },
    source: 'composed',
  },
  {
    name: 'the log-in of a bank nobody listed',
    url: 'https://online.firstvalleybank.example/login',
    language: 'en',
    html: `<main><h1>Sign in to First Valley Bank</h1><form><label>Online banking username <input name="user" autocomplete="username"></label><label>Password <input type="password"></label><button>Sign in</button></form><p>Never share your online banking password with anyone.</p><a href="#">Forgot your bank password?</a></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'the log-in of an app that also shows banks it works with',
    url: 'https://app.acmebudget.example/login',
    language: 'en',
    html: `<main><h1>Welcome back to Acme Budget</h1><form><label>Email <input type="email" autocomplete="username"></label><label>Password <input type="password" autocomplete="current-password"></label><button>Log in</button></form><section><h2>Works with your bank</h2><p>Chase, Citi, Wells Fargo, U.S. Bank and 12,000 more.</p></section></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'help page about sharing bank log-ins',
    url: 'https://help.acmebudget.example/articles/linking',
    language: 'en',
    html: `<nav><a href="#">Help center</a></nav><main><h1>How linking your bank works</h1><p>When you connect your bank, Plaid asks for your bank username and password. Acme Budget will be able to see your balances and transactions.</p><h2>Can I stop sharing?</h2><p>Yes, at any time.</p><button>Was this helpful? Yes</button><button>No</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'developer documentation of a consent screen',
    url: 'https://docs.fintechapi.example/guides/consent',
    language: 'en',
    html: `<nav><a href="#">API reference</a></nav><main><h1>Consent screen</h1><p>Before an app can access account data, the user sees: “Acme Budget wants to access your balances and transactions”.</p><pre>{"permissions":["ReadBalances","ReadTransactionsDetail"]}</pre><button>Copy</button><button>Accept all cookies</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
