import type { PageFixture } from '../../page-fixture.ts';

export default [
  // ---------------------------------------------------------------- permission screens
  {
    name: 'chat assistant asks for a bank in a dialog over the conversation',
    url: 'https://chat.quillo.example/c/4fe2a9',
    language: 'en',
    html: `
<div class="shell">
  <aside class="history"><h2>Chats</h2><ul><li>Meal plan for May</li><li>Used car budget</li><li>Letter to landlord</li></ul></aside>
  <main aria-hidden="true">
    <article class="msg user"><p>Can I afford a used car for around $9,000?</p></article>
    <article class="msg bot"><p>I can give you a real answer if I look at what comes in and goes out each month. Want to connect your bank?</p></article>
    <form class="composer"><textarea placeholder="Message Quillo"></textarea><button type="submit" aria-label="Send">↑</button></form>
  </main>
  <div class="scrim"></div>
  <div role="dialog" aria-modal="true" aria-labelledby="dt" class="sheet">
    <img alt="" src="data:," width="40" height="40">
    <h2 id="dt">Let Quillo read your accounts at Harbour Mutual?</h2>
    <p>Quillo will be able to see:</p>
    <ul>
      <li><strong>Balances</strong><br>What you have right now in each account</li>
      <li><strong>Transactions</strong><br>The last six months, with the name of the shop or payee</li>
      <li><strong>Loans and credit cards</strong><br>What you owe, your interest rate and when the next payment is due</li>
    </ul>
    <p>We use this only to answer the money questions you ask in your chats. Quillo can't move money or pay anyone.</p>
    <p class="fine">Access lasts 30 days. To cut it short, type “disconnect my bank” in any chat.</p>
    <div class="row"><button type="button">Not now</button><button type="button" class="primary">Allow access</button></div>
  </div>
</div>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'liabilities'],
      recipient: 'Quillo',
      holder: 'Harbour Mutual',
      days: 30,
      lookbackDays: 180,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    todo: '"loans and credit cards" are what is owed, not the card; the rate of a loan is no detail of an account',
    source: 'Finance connectors of chat assistants: a modal over the thread before the aggregator opens',
  },
  {
    name: 'AI agent at a credit union, toggles, payments switched off',
    url: 'https://auth.pinecrestcu.example/oauth2/consent?client_id=tasklark-agent&scope=read',
    language: 'en',
    html: `
<header><a href="/">Pinecrest Credit Union</a><span>Signed in as M. Okafor</span></header>
<main>
  <h1>Tasklark Agent is requesting access to your Pinecrest Credit Union accounts</h1>
  <p>Tasklark Agent is an automated assistant. It acts without asking you each time, within what you turn on here.</p>
  <form method="post" action="/oauth2/decision">
    <div class="perm"><span id="p1">Check account balances</span><button type="button" role="switch" aria-checked="true" aria-labelledby="p1"><i></i></button></div>
    <div class="perm"><span id="p2">Read posted and pending transactions</span><button type="button" role="switch" aria-checked="true" aria-labelledby="p2"><i></i></button></div>
    <div class="perm"><span id="p3">See your saved payees</span><button type="button" role="switch" aria-checked="true" aria-labelledby="p3"><i></i></button></div>
    <div class="perm"><span id="p4">See upcoming and scheduled payments</span><button type="button" role="switch" aria-checked="true" aria-labelledby="p4"><i></i></button></div>
    <div class="perm"><span id="p5">Make payments on your behalf</span><button type="button" role="switch" aria-checked="false" aria-labelledby="p5"><i></i></button></div>
    <p>Why it asks: to remind you of bills before they fall due and to spot subscriptions you have stopped using.</p>
    <p>Tasklark says it passes what it reads to its model provider, Orbis Models Ltd.</p>
    <p>This permission has no end date. You can withdraw it at any time in Settings → Linked agents.</p>
    <button name="decision" value="deny">Deny</button>
    <button name="decision" value="allow">Authorize</button>
  </form>
</main>
<footer><small>Federally insured by NCUA · Equal Housing Opportunity</small></footer>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'payees', 'scheduled-payments'],
      offered: ['payment-initiation'],
      recipient: 'Tasklark Agent',
      holder: 'Pinecrest Credit Union',
      states: ['purpose', 'duration', 'others', 'stop'],
    },
    source: 'OAuth consent page of a US credit union with per-scope switches, third party an AI agent (MCP client)',
  },
  {
    name: 'tenant screening collects bank statements once, definition list',
    url: 'https://apply.keycheck.example/screening/8841/bank',
    language: 'en',
    html: `
<nav><ol><li>About you</li><li>Rental history</li><li aria-current="step">Income</li><li>Submit</li></ol></nav>
<main>
  <p class="eyebrow">Application for 14 Juniper Court, Unit 3B</p>
  <h1>Prove your income with your bank</h1>
  <p>KeyCheck will collect the following from Lakeshore National Bank so the landlord can decide whether the rent is within your means.</p>
  <dl>
    <dt>Bank statements</dt><dd>Your statements for the last 3 months, for the accounts you select</dd>
    <dt>Income</dt><dd>Wages and other regular deposits, and who pays them</dd>
    <dt>Account owner</dt><dd>Your full name and home address as your bank has them on file</dd>
  </dl>
  <h2>Who sees it</h2>
  <p>A report is shared with Brightwater Property Management. It goes to nobody else.</p>
  <h2>How long</h2>
  <p>This is a one-time collection. KeyCheck does not stay connected.</p>
  <p>Changed your mind? Email <a href="mailto:erase@keycheck.example">erase@keycheck.example</a> before a decision is made and we delete the report.</p>
  <p><a href="?alt=upload">Upload pay stubs instead</a></p>
  <button class="btn">Agree and share</button>
</main>`,
    expect: {
      data: ['statements', 'balances', 'transactions', 'merchants', 'account-details', 'income', 'identity', 'contact'],
      recipient: 'KeyCheck',
      holder: 'Lakeshore National Bank',
      days: 0,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback', 'others', 'stop'],
    },
    source:
      'Tenant screening services that pull statements through an aggregator in the middle of a rental application',
  },
  {
    name: 'payroll account link for a lender, direct deposit unticked',
    url: 'https://link.wagelane.example/session/consent?employer=peoplegrid',
    language: 'en',
    html: `
<div class="frame">
  <div class="logos"><span>Fernhill Lending</span> <span aria-hidden="true">⇄</span> <span>PeopleGrid Payroll</span></div>
  <h1>Fernhill Lending wants to access your PeopleGrid Payroll account</h1>
  <p>Choose what Fernhill Lending can get from your employer's payroll system:</p>
  <ul class="checks">
    <li><label><input type="checkbox" checked disabled> Income: gross and net pay, hours, bonuses</label></li>
    <li><label><input type="checkbox" checked disabled> Employment: job title, start date, status</label></li>
    <li><label><input type="checkbox" checked> Pay statements</label></li>
    <li><label><input type="checkbox" checked> Tax forms (W-2)</label></li>
    <li><label><input type="checkbox"> Direct deposit account and routing number (optional)</label></li>
  </ul>
  <p>Fernhill Lending needs this to verify that you earn what your loan application says.</p>
  <p>Access ends after 60 days. You may disconnect earlier at <a href="https://my.wagelane.example">my.wagelane.example</a>.</p>
  <p class="by">Wagelane makes the connection. By pressing Continue you accept the Wagelane <a href="/terms">end user terms</a>.</p>
  <button>Continue</button>
  <a href="#exit">Cancel</a>
</div>`,
    expect: {
      data: ['income', 'tax'],
      offered: ['account-numbers'],
      recipient: 'Fernhill Lending',
      holder: 'PeopleGrid Payroll',
      days: 60,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'Payroll connectivity widgets (income and employment verification) with the lender as recipient',
  },
  {
    name: 'tax software imports from a brokerage, table',
    url: 'https://file.taxmeadow.example/2025/investments/import',
    language: 'en',
    html: `
<header><b>TaxMeadow</b><br /><span>Federal refund so far: $412</span></header>
<main>
  <h1>Import from Copperline Brokerage</h1>
  <p>You're giving TaxMeadow permission to get these from Copperline Brokerage:</p>
  <table>
    <thead><tr><th scope="col">What</th><th scope="col">Where it ends up</th></tr></thead>
    <tbody>
      <tr><td>Tax documents (1099-B, 1099-DIV, 1099-INT)</td><td>Your 2025 return</td></tr>
      <tr><td>Investment holdings: the securities you sold, with cost basis</td><td>Schedule D, Form 8949</td></tr>
    </tbody>
  </table>
  <p>We do this so you don't have to type hundreds of sales by hand.</p>
  <p>It happens once. Next year we ask you again.</p>
  <p>If something looks wrong, choose <em>Remove import</em> on the Documents page and everything that came in is wiped.</p>
  <div class="actions"><a href="../manual">I'll type it in myself</a> <button>Agree and import</button></div>
</main>`,
    expect: {
      data: ['tax', 'investments'],
      recipient: 'TaxMeadow',
      holder: 'Copperline Brokerage',
      days: 0,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'Brokerage import step of US do-it-yourself tax software',
  },
  {
    name: 'crypto exchange links a bank for ACH; neither coins nor transfers are shared',
    url: 'https://app.coinharrow.example/funding/add/ach',
    language: 'en',
    html: `
<div class="app">
  <nav><a href="/trade">Trade</a><a href="/assets">Assets</a><a href="/earn">Earn</a></nav>
  <section class="ticker"><span>BTC $68,214.10</span><br /><span>ETH $3,401.77</span><br /><span>SOL $151.02</span></section>
  <section class="card" aria-labelledby="h">
    <h2 id="h">Link First Prairie Bank for ACH deposits</h2>
    <p>By selecting “Link account” you allow CoinHarrow to receive from First Prairie Bank:</p>
    <div class="item"><h3>Account and routing number</h3><p>The pair needed for an ACH transfer</p></div>
    <div class="item"><h3>Account balance</h3><p>Checked when you start a deposit</p></div>
    <div class="item"><h3>Account owner information</h3><p>Name, email and phone number held by your bank</p></div>
    <p>We use it to confirm the account is yours and to prevent returned deposits.</p>
    <p>Linking does not authorize any transfer. You start every deposit yourself.</p>
    <p>You can unlink your bank whenever you like under Payment methods.</p>
    <button>Link account</button><button>Back</button>
  </section>
  <footer>Crypto assets are volatile. Not FDIC insured.</footer>
</div>`,
    expect: {
      data: ['account-numbers', 'balances', 'identity', 'contact'],
      recipient: 'CoinHarrow',
      holder: 'First Prairie Bank',
      states: ['purpose', 'stop'],
    },
    source: 'Add-a-bank step of US crypto exchanges, with the data scopes of the aggregator drawn by the exchange',
  },
  {
    name: 'student-loan servicer lets a payoff app in',
    url: 'https://secure.meridianservicing.example/authorize?app=payoffpilot',
    language: 'en',
    html: `
<div id="banner" role="status">Income-driven repayment: recertify by June 30.</div>
<header><strong>Meridian Student Loan Servicing</strong></header>
<main>
  <h1>Share your loan information with Payoff Pilot</h1>
  <p>Payoff Pilot is not part of Meridian Student Loan Servicing. If you approve, it can view:</p>
  <section class="tile"><h2>Loan details</h2><p>Outstanding principal, interest rate, repayment plan</p></section>
  <section class="tile"><h2>Scheduled payments</h2><p>The date and amount of upcoming automatic payments</p></section>
  <section class="tile"><h2>Contact information</h2><p>The email and mailing address on your Meridian profile</p></section>
  <p>Payoff Pilot told us it wants this in order to compare ways of paying your loans off sooner.</p>
  <p>Your approval is good for one year. Call 1-800-555-0142 or visit Profile &gt; Third-party access to revoke it before then.</p>
  <form><button type="submit" name="r" value="no">Decline</button><button type="submit" name="r" value="yes">Approve</button></form>
</main>`,
    expect: {
      data: ['liabilities', 'scheduled-payments', 'contact'],
      recipient: 'Payoff Pilot',
      days: 365,
      states: ['purpose', 'duration', 'stop'],
    },
    todo: 'the rate of a loan is no detail of an account',
    source: 'Third-party access page of a US student-loan servicer',
  },
  {
    name: 'insurance quote with open banking, the list in a closed accordion',
    url: 'https://quote.larkfieldinsurance.example/home/open-banking',
    language: 'en',
    html: `
<header><img alt="Larkfield Insurance" src="data:,"><progress value="4" max="5"></progress></header>
<main>
  <h1>A fairer price, with open banking</h1>
  <p>Larkfield Insurance would like to take a single look at your Abbotsford Bank account to work out your premium from how you really live.</p>
  <details>
    <summary>See exactly what you'd share</summary>
    <h3>Account details</h3><p>Account name and account type</p>
    <h3>Sort code and account number</h3><p>For the account you choose</p>
    <h3>Balance</h3><p>On the day you agree</p>
    <h3>Transactions</h3><p>Money in and out over the past 90 days, including who was paid</p>
    <h3>Direct debits and standing orders</h3><p>So that we don't insure the same phone twice</p>
  </details>
  <details>
    <summary>How long do you have access?</summary>
    <p>Just this once. Our access ends as soon as your price is on the screen.</p>
  </details>
  <details>
    <summary>What else is it used for?</summary>
    <p>We may use what we learn to show you personalised offers and advertising for other Larkfield products. Say no by ringing 0800 000 0000.</p>
  </details>
  <p>Larkfield Insurance is authorised and regulated by the Financial Conduct Authority.</p>
  <button>Agree and see my price</button>
  <a href="/home/no-open-banking">Quote me without it</a>
</main>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: 'Larkfield Insurance',
      holder: 'Abbotsford Bank',
      days: 0,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback', 'advertising'],
    },
    source: 'UK insurance quote journeys with open banking; accordions as in AISP consent screens',
  },
  {
    name: 'wealth app asks for holdings, second of two steps is the yes',
    url: 'https://link.everstead.example/connect/blackthorn#confirm',
    language: 'en',
    html: `
<ol class="stepper"><li class="done">1. Choose accounts</li><li aria-current="step">2. Confirm</li></ol>
<section id="step1" hidden>
  <h1>Which accounts?</h1>
  <label><input type="checkbox" checked> Individual brokerage ••2207</label>
  <label><input type="checkbox" checked> Roth IRA ••9034</label>
  <label><input type="checkbox"> Margin loan ••5510</label>
  <button type="button">Next</button>
</section>
<section id="step2">
  <h1>One last check</h1>
  <p>Everstead Wealth will receive from Blackthorn Securities, for the 2 accounts you picked:</p>
  <div class="grid">
    <div><b>Holdings</b><br /><span>Ticker, quantity, cost basis and market value</span></div>
    <div><b>Cash balance</b><br /><span>Settled and unsettled</span></div>
    <div><b>Transaction history</b><br /><span>Buys, sells, dividends and deposits for the past two years</span></div>
    <div><b>Account type and nickname</b><br /><span>For example “Roth IRA”</span></div>
  </div>
  <p>That lets your adviser see your whole portfolio and point out where you pay too much in fees.</p>
  <p>The connection stays open for 180 days, unless you close it in the app under Me › Linked institutions.</p>
  <button type="button">Back to accounts</button>
  <button type="button" class="go">Yes, share</button>
</section>`,
    expect: {
      data: ['investments', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Everstead Wealth',
      holder: 'Blackthorn Securities',
      days: 180,
      lookbackDays: 730,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    todo: 'an example behind a kind of data hides it',
    source: 'Held-away account linking of a wealth manager; wizard with the account choice first',
  },
  {
    name: 'Facebook payout onboarding types account and routing numbers',
    url: 'https://www.facebook.com/settings/?tab=payments',
    language: 'en',
    html: `
<div role="banner"><a aria-label="Facebook" href="/"></a><input type="search" placeholder="Search Facebook"></div>
<div role="navigation"><a href="/settings/?tab=account">Account</a><a href="/settings/?tab=privacy">Privacy</a><a href="/settings/?tab=payments" aria-current="page">Payments</a></div>
<div role="main" aria-hidden="true"><h1>Payments</h1><div>Payout status: Setup needed</div></div>
<div role="dialog" aria-label="Add a bank account" aria-modal="true">
  <div><h2>Add a bank account</h2><div role="button" aria-label="Close" tabindex="0"></div></div>
  <div><span>Facebook uses your bank account to send you payouts for what you sell in your shop.</span></div>
  <form>
    <label>Account holder name<input name="holder" type="text" autocomplete="name"></label>
    <label>Account type<select name="kind"><option>Checking</option><option>Savings</option></select></label>
    <label>Routing number<input name="routing" type="text" inputmode="numeric" maxlength="9"></label>
    <label>Account number<input name="acct" type="text" inputmode="numeric"></label>
    <label>Confirm account number<input name="acct2" type="text" inputmode="numeric"></label>
    <span>By tapping Save, you confirm that this account belongs to you or your business and agree to the <a href="/payments_terms">Community Payments Terms</a>.</span>
    <div role="button" tabindex="0">Cancel</div>
    <div role="button" tabindex="0">Save</div>
  </form>
</div>`,
    expect: {
      data: ['account-numbers'],
      recipient: 'Facebook',
      act: 'details',
      states: ['purpose'],
    },
    source: 'Payout set-up of sellers and creators on Facebook: bank account form in a dialog over settings',
  },
  {
    name: 'charity round-up app, paragraphs only, says what is never shared',
    url: 'https://app.pennywell.example/roundups/connect/otter',
    language: 'en',
    html: `
<main class="prose">
  <p><a href="/roundups">‹ Your giving plan</a></p>
  <h1>Nearly there. Connect Otter Bank to Pennywell</h1>
  <p>If you agree, Pennywell will be able to see the transactions on the one account you choose: the amount, the date and the shop. Each is rounded up to the next pound and the pennies go to the charity you picked.</p>
  <p>Never shared with Pennywell: your balance, your account number and sort code, your name and address, or your bank password.</p>
  <p>Pennywell cannot take money from the account. Donations come out of your Pennywell pot.</p>
  <p>We keep access for one year and then ask you afresh. Had enough sooner? Tap Pause giving, or text STOP to 70007, and the link is gone the same day.</p>
  <p><button>I agree, connect Otter Bank</button></p>
  <p><a href="/roundups/later">Maybe later</a></p>
</main>`,
    expect: {
      data: ['transactions', 'merchants'],
      recipient: 'Pennywell',
      days: 365,
      states: ['duration', 'stop'],
    },
    source: 'Round-up donation apps (UK open banking), consent written as running text',
  },
  {
    name: 'variable recurring payment mandate that also reads the balance',
    url: 'https://openbanking.grangemouthbank.example/vrp/consents/7d1c/authorise',
    language: 'en',
    html: `
<header>Grangemouth Bank</header>
<main>
  <h1>Set up a variable recurring payment</h1>
  <p>Tidepool Savings is asking for permission to make payments from your account without you approving each one.</p>
  <table class="summary">
    <tr><th scope="row">Pay to</th><td>Your Tidepool pot</td></tr>
    <tr><th scope="row">Most per payment</th><td>£75.00</td></tr>
    <tr><th scope="row">Most per month</th><td>£300.00</td></tr>
    <tr><th scope="row">Pay from</th><td>Everyday account ending 5678</td></tr>
    <tr><th scope="row">Ends</th><td>After 180 days</td></tr>
  </table>
  <h2>Tidepool Savings will also be able to</h2>
  <ul><li>View your account balance, before every payment</li></ul>
  <p>Tidepool Savings says this is to move spare cash into savings without leaving you overdrawn.</p>
  <p>Payments made this way are not covered by the Direct Debit Guarantee. Cancel in Payments &gt; Recurring in our app up to the day before.</p>
  <div><button type="button">Reject</button> <button type="submit">Approve in app</button></div>
</main>`,
    expect: {
      data: ['payment-initiation', 'balances'],
      recipient: 'Tidepool Savings',
      days: 180,
      states: ['purpose', 'duration', 'stop'],
    },
    source:
      'UK VRP (sweeping) consent at the account provider, with limits in a table and a confirmation-of-funds line',
  },
  {
    name: 'joint account consent for a household budget, cards',
    url: 'https://consent.wexfordbank.example/share/joint?ref=HP-20931',
    language: 'en',
    html: `
<header><span class="logo">Wexford Bank</span><a href="/logout">Log out</a></header>
<main>
  <h1>Share your joint account with HomePot</h1>
  <div class="notice"><strong>You are not the only owner.</strong> Dana Reyes holds this account with you and will get a message that you shared it.</div>
  <div class="cards">
    <div class="card"><h3>Names of both account holders</h3><p>As held by Wexford Bank</p></div>
    <div class="card"><h3>Account balance</h3><p>Including any overdraft</p></div>
    <div class="card"><h3>Transactions</h3><p>Up to one year of history, whoever made them</p></div>
    <div class="card"><h3>Saved payees</h3><p>People and firms that you two have paid</p></div>
  </div>
  <p>Only the joint account ending 3310 is included. Accounts in your sole name are not.</p>
  <p>HomePot will use the data to split the household bills between you.</p>
  <p>Sharing period: 90 days. Either of you can end it, at any branch or from Sharing in the Wexford app.</p>
  <button class="secondary">Don't share</button><button class="primary">Confirm and share</button>
</main>`,
    expect: {
      data: ['identity', 'balances', 'transactions', 'merchants', 'payees'],
      recipient: 'HomePot',
      holder: 'Wexford Bank',
      days: 90,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'Joint-account data sharing at the bank, as in Australian CDR and UK open banking authorisation pages',
  },
  {
    name: 're-confirmation after 90 days, keep sharing',
    url: 'https://my.coppercat.example/connections/elmsworth/renew',
    language: 'en',
    html: `
<div class="topbar"><a href="/">CopperCat</a></div>
<div class="panel">
  <h1>Still happy to share with CopperCat?</h1>
  <p>It's been 90 days since you last said yes. To carry on showing your Elmsworth Building Society account in your budget, we need you to confirm.</p>
  <h2>What CopperCat can access</h2>
  <ul>
    <li>Account name and type</li>
    <li>Account number and sort code</li>
    <li>Balances</li>
    <li>Transactions</li>
    <li>Regular payments, such as Direct Debits</li>
  </ul>
  <p>Say yes and we keep access for another 90 days, so that your budget stays up to date. Nothing changes about what we see.</p>
  <p>Do nothing and sharing stops by itself on Friday. We delete the old data a week later.</p>
  <button>Keep sharing</button>
  <button>Stop sharing</button>
</div>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: 'CopperCat',
      holder: 'Elmsworth Building Society',
      days: 90,
      states: ['purpose', 'duration'],
    },
    source: 'UK 90-day reconfirmation of consent at the account information provider',
  },
  {
    name: 'app permission in a dialog over the Facebook feed, orders and shop finances',
    url: 'https://www.facebook.com/',
    language: 'en',
    html: `
<div role="banner"><a aria-label="Facebook" href="/"></a><input type="search" placeholder="Search Facebook"></div>
<div role="main" aria-hidden="true">
  <div role="feed">
    <div role="article"><h4>Priya Nair</h4><div dir="auto">First ride of the spring! 40 km and only one puncture.</div><div role="button">Like</div><div role="button">Comment</div><div role="button">Share</div></div>
    <div role="article"><h4>Old Town Bakery</h4><div dir="auto">Pay day treat: two rye loaves for the price of one until Friday.</div><div role="button">Like</div><div role="button">Comment</div><div role="button">Share</div></div>
  </div>
</div>
<div role="dialog" aria-modal="true" aria-label="Permission request">
  <div><span>Ledgerette is requesting access to:</span></div>
  <div role="list">
    <div role="listitem"><span>Your order history</span><br /><span>What you bought on Facebook and when</span></div>
    <div role="listitem"><span>Your business finances</span><br /><span>Revenue, payouts and fees of the shops you manage</span></div>
  </div>
  <div><span>Ledgerette uses this to prepare your bookkeeping. It may also use it to show you ads in other apps.</span></div>
  <div><span>You can remove Ledgerette later in Settings, under Apps and Websites.</span></div>
  <div><span>By continuing, you agree to Ledgerette's <a href="#">Privacy Policy</a> and <a href="#">Terms</a>.</span></div>
  <div role="button" tabindex="0">Not now</div>
  <div role="button" tabindex="0">Allow</div>
</div>`,
    expect: {
      data: ['orders', 'business-finances'],
      recipient: 'Ledgerette',
      states: ['purpose', 'stop', 'advertising'],
    },
    source: 'Facebook permission request for a business app, drawn as a modal over the feed',
  },
  {
    name: 'cash-advance app asks for the bank user name and password on its own host',
    url: 'https://start.briskadvance.example/onboarding/bank-login',
    language: 'en',
    html: `
<div class="wrap">
  <p class="brand">Brisk Advance</p>
  <h1>Log in to Union Harbor Bank</h1>
  <p>Enter the user ID and password you use for online banking at Union Harbor Bank. Brisk Advance signs in for you and reads:</p>
  <ul>
    <li>your account balance</li>
    <li>three months of transactions</li>
    <li>your account and routing number</li>
  </ul>
  <form action="/onboarding/bank-login" method="post" autocomplete="off">
    <label for="u">Online banking user ID</label><input id="u" name="bank_user" type="text">
    <label for="p">Online banking password</label><input id="p" name="bank_pass" type="password">
    <p>🔒 256-bit encryption</p>
    <p>This is how we decide how much we can advance you.</p>
    <p>We go on signing in until your advance is paid back. Write to care@briskadvance.example if you want us to stop.</p>
    <button type="submit">Submit</button>
  </form>
</div>`,
    expect: {
      data: ['credentials'],
      act: 'credentials',
      states: ['duration', 'stop'],
    },
    source: 'Screen-scraping log-in forms of cash-advance and payday lenders',
  },

  // ---------------------------------------------------------------- silent pages
  {
    name: "silent: a bank's own log-in with warnings about sharing passwords",
    url: 'https://online.stonebridgebank.example/login',
    language: 'en',
    html: `
<header><a href="https://www.stonebridgebank.example">Stonebridge Bank</a></header>
<main>
  <h1>Log in to Online Banking</h1>
  <form method="post" action="/login">
    <label>Customer number<input name="cust" type="text" autocomplete="username"></label>
    <label>Password<input name="pw" type="password" autocomplete="current-password"></label>
    <label><input type="checkbox" name="remember"> Remember my customer number</label>
    <button>Log in</button>
    <a href="/forgotten">Forgotten your details?</a>
  </form>
  <aside>
    <h2>Stay safe</h2>
    <ul>
      <li>Never share your password or one-time passcode with anyone, even if they say they are from Stonebridge Bank.</li>
      <li>Apps that ask for your online banking password can see your balance and transactions and could make payments from your account.</li>
      <li>Approved providers send you here and never see your log-in. Check which ones you allow access under Manage sharing.</li>
    </ul>
  </aside>
</main>`,
    expect: null,
    source: 'UK bank log-in page with the usual fraud warnings beside the form',
  },
  {
    name: 'silent: privacy policy of a budgeting app, cookie bar with Accept',
    url: 'https://www.tallyhill.example/legal/privacy',
    language: 'en',
    html: `
<header><nav><a href="/">Tallyhill</a><a href="/pricing">Pricing</a><a href="/login">Log in</a></nav></header>
<main>
  <h1>Privacy Policy</h1>
  <p>Effective March 1, 2026. This policy explains what Tallyhill, Inc. (“Tallyhill”, “we”) collects and why.</p>
  <h2>1. Information we collect</h2>
  <p>When you link a financial institution, we receive from it, depending on the services you use:</p>
  <ul>
    <li>account information, such as account name, type, balance, and account and routing number;</li>
    <li>transactions, such as amount, date, merchant and category;</li>
    <li>identity information, such as name, email, phone number and address;</li>
    <li>information about loans and investments.</li>
  </ul>
  <h2>2. How we use it</h2>
  <p>We use the information to provide the services, to prevent fraud, and to comply with the law.</p>
  <h2>3. How we share it</h2>
  <p>We share information with service providers and with your consent. We do not sell it.</p>
  <h2>4. Retention and your choices</h2>
  <p>You may withdraw your consent and disconnect an institution in Settings. We keep records for seven years where the law requires.</p>
</main>
<div class="cookiebar" role="region" aria-label="Cookies"><p>We use cookies to understand how the site is used.</p><button>Reject all</button><button>Accept all</button></div>`,
    expect: null,
    source: 'Privacy policies of US personal-finance apps, with a cookie bar',
  },
  {
    name: 'silent: FAQ "What data do you see?"',
    url: 'https://help.mintleaf-money.example/hc/en/articles/4410-what-data-do-you-see',
    language: 'en',
    html: `
<header><a href="/hc/en">Mintleaf Help Center</a><form role="search"><input type="search" placeholder="Search articles"></form></header>
<main>
  <h1>Connecting a bank: your questions</h1>
  <details open><summary>What data do you see?</summary>
    <p>Once you connect, Mintleaf can see your account balances, your transactions for the last two years, and your account holder name. We cannot see your password.</p></details>
  <details><summary>Can you move my money?</summary><p>No. Access is read-only. Mintleaf cannot make payments.</p></details>
  <details><summary>How long does access last?</summary><p>90 days. After that your bank asks you to confirm that you allow Mintleaf to continue.</p></details>
  <details><summary>How do I disconnect?</summary><p>Go to Accounts, choose the bank, then Remove connection.</p></details>
  <div class="vote"><p>Was this article helpful?</p><button>Yes</button><button>No</button></div>
  <p>Still stuck? <a href="/hc/en/requests/new">Submit a request</a></p>
</main>`,
    expect: null,
    source: 'Help-centre article of an account aggregator app, with a Yes/No vote at the end',
  },
  {
    name: 'silent: list of connected apps in Facebook settings',
    url: 'https://www.facebook.com/settings/?tab=applications',
    language: 'en',
    html: `
<div role="banner"><a aria-label="Facebook" href="/"></a></div>
<div role="main">
  <h1>Apps and Websites</h1>
  <span>These are apps and websites you've connected to your Facebook account. They can receive information you chose to share with them.</span>
  <div role="tablist"><div role="tab" aria-selected="true">Active</div><div role="tab">Expired</div><div role="tab">Removed</div></div>
  <div role="list">
    <div role="listitem"><span>Ledgerette</span><br /><span>Order history, business finances</span><br /><span>Added on Jan 12, 2026</span><div role="button">View and edit</div><div role="button">Remove</div></div>
    <div role="listitem"><span>Spinwheel Poker</span><br /><span>Name and profile picture, email address</span><br /><span>Added on Oct 3, 2025</span><div role="button">View and edit</div><div role="button">Remove</div></div>
    <div role="listitem"><span>TipJar Payments</span><br /><span>Payment history, payout account</span><br /><span>Added on Aug 21, 2024</span><div role="button">View and edit</div><div role="button">Remove</div></div>
  </div>
  <h2>Preferences</h2>
  <div><span>Apps, websites and games</span><br /><span>Allows you to interact with and share information with other apps. Currently on.</span><div role="button">Turn off</div></div>
</div>`,
    expect: null,
    source: 'Facebook settings, Apps and Websites: what was allowed earlier, nothing asked now',
  },
  {
    name: 'silent: marketing "Connect" page with a picker of banks',
    url: 'https://www.sproutly.example/connect',
    language: 'en',
    html: `
<header><a href="/">Sproutly</a><nav><a href="/features">Features</a><a href="/reviews">Reviews</a><a href="/signin">Sign in</a></nav></header>
<section class="hero"><h1>All your money in one place</h1><p>Connect your bank and see where it goes. Over 400,000 people already do.</p></section>
<section class="props">
  <div><h3>Track spending</h3><p>Every purchase, sorted for you.</p></div>
  <div><h3>Know your balance</h3><p>No more surprises at the till.</p></div>
  <div><h3>Bank-level security</h3><p>Read-only, encrypted, audited.</p></div>
</section>
<section class="picker">
  <h2>Find your bank</h2>
  <input type="search" placeholder="Search 11,000 banks" aria-label="Search banks">
  <ul>
    <li><button>Union Harbor Bank</button></li>
    <li><button>Harbour Mutual</button></li>
    <li><button>First Prairie Bank</button></li>
    <li><button>Pinecrest Credit Union</button></li>
    <li><button>Lakeshore National Bank</button></li>
  </ul>
  <button class="cta">Connect</button>
</section>
<footer>© Sproutly Labs · <a href="/privacy">Privacy</a></footer>`,
    expect: null,
    source: 'Landing pages of budgeting apps that embed an institution search',
  },
  {
    name: 'silent: order confirmation with card digits and a newsletter consent',
    url: 'https://shop.heronoutdoors.example/checkout/thank-you/100482',
    language: 'en',
    html: `
<main>
  <h1>Thank you, Marta! Your order is confirmed</h1>
  <p>Order #100482 · We've emailed your receipt to marta@mail.example.</p>
  <table>
    <tr><td>Trail tent, two person</td><td>1</td><td>$189.00</td></tr>
    <tr><td>Camping stove</td><td>1</td><td>$42.50</td></tr>
    <tr><th scope="row" colspan="2">Total</th><td>$231.50</td></tr>
  </table>
  <dl>
    <dt>Paid with</dt><dd>Visa ending in 4242</dd>
    <dt>Billing address</dt><dd>18 Alder Street, Portland, OR</dd>
    <dt>Transaction ID</dt><dd>ch_3Nf82kL</dd>
  </dl>
  <form class="news">
    <h2>Stay in touch</h2>
    <label><input type="checkbox"> I agree that Heron Outdoors may use my email address and order history to send me a newsletter with personalised offers. I can withdraw my consent at any time.</label>
    <button>Subscribe</button>
  </form>
  <a href="/">Continue shopping</a>
</main>`,
    expect: null,
    source: 'Web-shop thank-you page with a marketing opt-in under the receipt',
  },
  {
    name: 'silent: notification permission pop-up of a bank',
    url: 'https://app.maplelinebank.example/home',
    language: 'en',
    html: `
<header>Mapleline Bank</header>
<main aria-hidden="true">
  <h1>Good morning, Theo</h1>
  <div class="acct"><span>Chequing ••8812</span><b>$2,304.18</b></div>
  <div class="acct"><span>Savings ••0045</span><b>$11,920.00</b></div>
  <h2>Recent transactions</h2>
  <ul><li>Corner Grocer −$31.20</li><li>Transit −$3.35</li><li>Payroll +$1,870.44</li></ul>
</main>
<div role="dialog" aria-modal="true" aria-labelledby="n">
  <h2 id="n">Allow notifications from Mapleline Bank?</h2>
  <p>We'll let you know about:</p>
  <ul><li>Transactions over an amount you set</li><li>Low balances</li><li>Upcoming bill payments</li></ul>
  <p>You can turn these off at any time in Settings.</p>
  <button>Not now</button><button>Allow</button>
</div>`,
    expect: null,
    source: 'Push-alert opt-in that online banking shows after log-in',
  },
  {
    name: 'silent: thread about Plaid in a Facebook group, quoting a consent screen',
    url: 'https://www.facebook.com/groups/renters.help/posts/7712093341/',
    language: 'en',
    html: `
<div role="banner"><a aria-label="Facebook" href="/"></a></div>
<div role="main">
  <h1>Renters Help Each Other</h1>
  <div role="button" tabindex="0">Join group</div>
  <div role="article">
    <h3>Camille Ortiz</h3>
    <div dir="auto">Is Plaid safe? My new landlord's portal says “By selecting Continue, you allow RentNest to access your account balance, transactions and account and routing number from your bank.” Why would they need my transactions just to take rent??</div>
    <div role="button">Like</div><div role="button">Comment</div><div role="button">Share</div>
    <div role="article" aria-label="Comment by Jo Lindqvist"><span>Jo Lindqvist</span><div dir="auto">I said no and typed my account number by hand instead. They only wanted to check I have the money.</div><div role="button">Reply</div></div>
    <div role="article" aria-label="Comment by Ahmed Saleh"><span>Ahmed Saleh</span><div dir="auto">You can disconnect it afterwards at my.plaid.com, worked for me. Never type your bank password anywhere else.</div><div role="button">Reply</div></div>
    <form><div contenteditable="true" role="textbox" aria-label="Write a comment"></div></form>
  </div>
</div>`,
    expect: null,
    source: 'Discussion threads about Plaid in forums and groups, with the consent wording quoted',
  },
] satisfies PageFixture[];
