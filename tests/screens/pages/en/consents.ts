import type { PageFixture } from '../../page-fixture.ts';

export default [
  // ───────────────────────────── permission screens ─────────────────────────────
  {
    name: 'US aggregator pane in a dialog, card rows, contact info',
    url: 'https://link.gridlark.example/flow/data-transparency?session=8f21c',
    language: 'en',
    html: `
<div class="backdrop"></div>
<div role="dialog" aria-modal="true" aria-labelledby="pane-title" class="pane">
  <header class="pane-nav">
    <button type="button" aria-label="Back">←</button>
    <img alt="Gridlark" src="data:," width="72" height="20">
    <button type="button" aria-label="Close">×</button>
  </header>
  <div class="logos" aria-hidden="true"><span>F</span><span>⇄</span><span>T</span></div>
  <h1 id="pane-title">Review what you're sharing with Fernwell</h1>
  <p>Fernwell uses Gridlark to link your accounts. Here's the information Fernwell is requesting from Tidewater Credit Union:</p>
  <ul class="data-cards">
    <li class="card">
      <h2>Contact info</h2>
      <p>Account owner name, email, phone number, and mailing address on file</p>
    </li>
    <li class="card">
      <h2>Account and routing numbers</h2>
      <p>Used by Fernwell to set up direct deposit</p>
    </li>
    <li class="card">
      <h2>Balances</h2>
      <p>Current and available</p>
    </li>
    <li class="card">
      <h2>Transactions</h2>
      <p>Amounts, dates, merchant names, and categories</p>
    </li>
  </ul>
  <section class="why">
    <h2>Why Fernwell needs this</h2>
    <p>To help you track spending and build a monthly plan.</p>
  </section>
  <p class="fine">You can stop sharing at any time from the Gridlark Portal or by removing the account inside Fernwell. By tapping Continue, you agree to the <a href="#pp">Gridlark End User Privacy Policy</a>.</p>
  <button type="button" class="primary">Continue</button>
  <button type="button" class="link">Not now</button>
</div>`,
    expect: {
      data: ['identity', 'contact', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Fernwell',
      holder: 'Tidewater Credit Union',
      states: ['purpose', 'stop'],
    },
    source: 'Plaid Link data-transparency pane, 2025',
  },
  {
    name: 'UK budgeting app, regulated provider, details accordions, 90 days',
    url: 'https://auth.bridgeling.example/consent/gb/7c0aa1',
    language: 'en',
    html: `
<div id="cookie-note" role="region" aria-label="Cookies"><p>This page only sets cookies it can't work without.</p><button type="button">OK</button></div>
<main>
  <p class="eyebrow">Pennywhistle × Harrowgate Bank</p>
  <h1>Let Pennywhistle see your Harrowgate Bank account?</h1>
  <p>Bridgeling Ltd runs the secure connection. It's authorised by the Financial Conduct Authority (FRN 990117) to provide account information services.</p>

  <details open>
    <summary>What will be read</summary>
    <ul>
      <li>Your sort code and account number</li>
      <li>How much is in the account</li>
      <li>Payments in and out, going back up to two years</li>
      <li>Standing orders and Direct Debits</li>
    </ul>
  </details>

  <details>
    <summary>What it's for</summary>
    <p>Pennywhistle sorts your bills from your fun money and warns you before payday if things look tight.</p>
  </details>

  <details>
    <summary>How long does it last?</summary>
    <p>The connection runs for 90 days. After that Pennywhistle will check whether you'd like to carry on.</p>
  </details>

  <details>
    <summary>Changed your mind?</summary>
    <p>Switch the connection off whenever you like under Profile › Banks, or ask Harrowgate Bank to cut it off for you.</p>
  </details>

  <p class="safe">🔒 Nobody here ever sees your PIN or password, and money can't be moved.</p>

  <form method="post">
    <button name="go" value="allow">Allow and go to Harrowgate Bank</button>
    <a href="/cancel">No thanks</a>
  </form>
</main>
<footer>
  <p>Bridgeling Ltd, 4 Tanner's Yard, Leeds LS2. Registered in England 11820034.</p>
  <a href="/terms">Terms of Service</a> · <a href="/privacy">Privacy Notice</a>
</footer>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: 'Pennywhistle',
      holder: 'Harrowgate Bank',
      days: 90,
      lookbackDays: 730,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'TrueLayer hosted AIS consent for a UK budgeting app',
  },
  {
    name: 'UK bank-hosted consent, account rows, data clusters, end date only',
    url: 'https://openbanking.lowtherbank.example/oauth2/authorise/aisp/step3',
    language: 'en',
    html: `
<header class="bank-header">
  <a href="/"><img alt="Lowther Bank" src="data:," width="120" height="32"></a>
  <a href="/logoff">Log off</a>
</header>
<ol class="progress" aria-label="Progress">
  <li class="done">Log on</li><li class="done">Security check</li><li aria-current="step">Choose and confirm</li><li>Return</li>
</ol>
<main>
  <h1>Confirm access to your accounts</h1>
  <p>Mallory &amp; Quick Accounting Ltd has asked Lowther Bank to make information about your accounts available to it. It has told us that it requires this in order to keep your books and prepare your VAT returns.</p>

  <fieldset>
    <legend>Step 3 of 4: Select the accounts Mallory &amp; Quick Accounting Ltd may access</legend>
    <label><input type="checkbox" name="acc" value="1" checked> Business Current Account <span>20-17-44 ····3391</span> <span>£14,208.77</span></label>
    <label><input type="checkbox" name="acc" value="2" checked> Business Reserve <span>20-17-44 ····7705</span> <span>£30,000.00</span></label>
    <label><input type="checkbox" name="acc" value="3"> Euro Account <span>····0018</span> <span>€512.40</span></label>
  </fieldset>

  <h2>Information to be made available</h2>
  <h3>Your Account Details</h3>
  <p>Account name, number and sort code; account type; balance; product fees and interest rates.</p>
  <h3>Your Regular Payments</h3>
  <p>Direct Debits, standing orders and other scheduled payments; the payees you have saved.</p>
  <h3>Your Account Transactions</h3>
  <p>Details of incoming and outgoing transactions.</p>
  <h3>Your Statements</h3>
  <p>Information contained in your statements.</p>
  <h3>Your Account Features and Benefits</h3>
  <p>Cashback and reward points attached to the account.</p>

  <p><strong>Access ends on 14 February 2027.</strong></p>
  <p>Should you wish to withdraw your permission before then, go to Settings and choose "Third-party access", or contact Mallory &amp; Quick Accounting Ltd directly.</p>

  <div class="actions">
    <button type="submit" class="btn-primary">Confirm</button>
    <button type="button" class="btn-secondary">Cancel request</button>
  </div>
</main>
<footer>
  <ul>
    <li><a href="/security">Security Centre</a></li>
    <li><a href="/fscs">FSCS protection</a></li>
    <li><a href="/charges">Overdraft and charges</a></li>
    <li><a href="/mortgages">Mortgages</a></li>
  </ul>
  <p>Lowther Bank plc is authorised by the Prudential Regulation Authority and regulated by the Financial Conduct Authority and the Prudential Regulation Authority. Eligible deposits are protected up to £120,000.</p>
</footer>`,
    expect: {
      data: [
        'account-details',
        'account-numbers',
        'balances',
        'scheduled-payments',
        'payees',
        'transactions',
        'merchants',
        'statements',
        'rewards',
      ],
      recipient: 'Mallory & Quick Accounting Ltd',
      states: ['purpose', 'duration', 'accounts', 'stop'],
    },
    source: 'UK ASPSP-hosted authorisation following the Open Banking customer experience guidelines',
  },
  {
    name: 'AU Consumer Data Right recipient, optional cluster unticked, twelve months',
    url: 'https://cdr.wattlebird.example/consents/new/data',
    language: 'en',
    html: `
<main class="cdr">
  <div class="badge"><img alt="Consumer Data Right" src="data:,"> <span>Accredited Data Recipient: ADRBNK000771</span></div>
  <h1>Wattlebird Money would like to collect your CDR data</h1>
  <p>From: <b>Bank of Arafura</b></p>

  <section aria-labelledby="c1">
    <h2 id="c1">Required data</h2>
    <div class="cluster">
      <h3>Name and contact details</h3>
      <ul><li>Name</li><li>Phone</li><li>Email address</li><li>Mail address</li></ul>
      <p class="reason">We match you to your Wattlebird profile.</p>
    </div>
    <div class="cluster">
      <h3>Account balance and details</h3>
      <ul><li>Name of account</li><li>Type of account</li><li>Account balance</li><li>Account number</li><li>Interest rates, fees and discounts</li></ul>
      <p class="reason">We compare your loan rate with others on the market.</p>
    </div>
    <div class="cluster">
      <h3>Transaction details</h3>
      <ul><li>Incoming and outgoing transactions</li><li>Amounts, dates and descriptions</li><li>Who you have sent money to and received money from</li></ul>
      <p class="reason">We work out where you could save each fortnight.</p>
    </div>
  </section>

  <section aria-labelledby="c2">
    <h2 id="c2">Optional data</h2>
    <label class="cluster"><input type="checkbox" name="opt" value="payees"> <span>Saved payees – names and details of accounts in your address book</span></label>
  </section>

  <section aria-labelledby="c3">
    <h2 id="c3">Key dates</h2>
    <p>We will collect and use your data for 12 months, checking for new data daily.</p>
  </section>

  <section aria-labelledby="c4">
    <h2 id="c4">Supporting parties</h2>
    <p>Corella Data Pty Ltd, an outsourced service provider, will also have access to your CDR data to categorise it for us.</p>
  </section>

  <section aria-labelledby="c5">
    <h2 id="c5">Managing your consent</h2>
    <p>Withdraw at any time through your consumer dashboard or by writing to privacy@wattlebird.example. We delete your data when it is no longer needed.</p>
  </section>

  <p>See our <a href="/cdr-policy">CDR policy</a>.</p>
  <button type="submit">Consent</button> <button type="button">Cancel</button>
</main>`,
    expect: {
      data: ['identity', 'contact', 'account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      offered: ['payees'],
      recipient: 'Wattlebird Money',
      days: 365,
      states: ['purpose', 'duration', 'others', 'stop'],
    },
    source: 'Australian CDR consent page of an accredited data recipient (Basiq-like), CX guidelines wording',
  },
  {
    name: 'CA tenancy check, bank user name and password typed at the aggregator',
    url: 'https://connect.lockstitch.example/v3/login?institution=prairie-dominion',
    language: 'en',
    html: `
<div class="widget">
  <div class="widget-top">
    <button type="button" aria-label="Choose another institution">‹</button>
    <img alt="Prairie Dominion Bank" src="data:,">
  </div>
  <h2>Log in to Prairie Dominion Bank</h2>
  <p>Maplekey Rentals will receive 90 days of transactions, your balances, the account number with transit and institution numbers, plus the account holder's name and address, to confirm that you can afford the unit you applied for.</p>
  <form autocomplete="off">
    <label for="u">Access card number or username</label>
    <input id="u" name="username" type="text">
    <label for="p">Online banking password</label>
    <input id="p" name="password" type="password">
    <button type="button" class="reveal">Show</button>
    <label class="tos"><input type="checkbox" required> I accept the <a href="#t">Terms of Use</a> of Lockstitch</label>
    <button type="submit">Connect</button>
  </form>
  <p class="small">We log in a single time to fetch the above. Your credentials are encrypted and discarded afterwards.</p>
  <p class="small"><a href="#help">Forgot your password?</a> You'll need to reset it with your financial institution.</p>
  <div class="brand">Powered by Lockstitch · <span lang="fr"><a href="?lang=fr">Français</a></span></div>
</div>`,
    expect: {
      data: ['credentials'],
      days: 0,
      states: ['duration', 'lookback'],
    },
    source: 'Flinks Connect credential login used for a Canadian rental application',
  },
  {
    name: 'US payroll log-in for a personal loan',
    url: 'https://connect.payrail.example/link/stubwise',
    language: 'en',
    html: `
<div class="sheet" role="dialog" aria-label="Payrail">
  <nav><span>Step 2 of 3</span><progress value="2" max="3"></progress></nav>
  <h1>Sign in with your Stubwise Payroll account</h1>
  <p>Enter the same email and password you use to look up your pay.</p>
  <form>
    <div><label for="em">Work email</label><input id="em" type="email" autocomplete="username"></div>
    <div><label for="pw">Password</label><input id="pw" type="password" autocomplete="current-password"></div>
    <button type="submit">Sign in securely</button>
  </form>
  <aside>
    <h2>Cobbler Credit is going to get</h2>
    <table>
      <tbody>
        <tr><th scope="row">Pay</th><td>Paystubs, gross and net earnings, hours worked, pay frequency</td></tr>
        <tr><th scope="row">Job</th><td>Employer, title, hire date, employment status</td></tr>
        <tr><th scope="row">Tax forms</th><td>W-2s and 1099s</td></tr>
      </tbody>
    </table>
    <p>Cobbler Credit uses this to verify your income before it makes you a loan offer, and keeps receiving updates for as long as your loan is open.</p>
    <p>Want out later? Text STOPPAY to 55019 or hit Disconnect on payrail.example/me.</p>
  </aside>
  <small>By signing in you authorize Payrail to act on your behalf. <a href="#terms">Terms</a> <a href="#privacy">Privacy</a></small>
</div>`,
    expect: {
      data: ['credentials'],
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'Argyle / Pinwheel payroll connection log-in inside a lending flow',
  },
  {
    name: 'NZ enduring access, account switches, payments offered but off',
    url: 'https://oauth.manuhub.example/authorise?client=kowhai-ledger',
    language: 'en',
    html: `
<section class="wrap">
  <h1><strong>Kowhai Ledger</strong> is asking to connect to your accounts at <strong>Southern Alps Bank</strong></h1>
  <p class="lede">Kia ora Hemi! Tick off what you're happy with.</p>

  <h2>Accounts to include</h2>
  <ul class="accs">
    <li><input id="a1" type="checkbox" role="switch" checked><label for="a1">Everyday <small>••• 0042-00</small></label></li>
    <li><input id="a2" type="checkbox" role="switch" checked><label for="a2">Bills <small>••• 0042-01</small></label></li>
    <li><input id="a3" type="checkbox" role="switch"><label for="a3">Rainy day <small>••• 0042-50</small></label></li>
  </ul>

  <h2>Kowhai Ledger gets</h2>
  <ul>
    <li>The name and type of each account</li>
    <li>Full account numbers</li>
    <li>Account balances</li>
    <li>All transactions, old and new</li>
  </ul>

  <h2>Extra</h2>
  <p><input id="pay" type="checkbox" role="switch" aria-checked="false"><label for="pay">Let Kowhai Ledger make payments between my accounts</label></p>

  <div class="notes">
    <p>Your transactions go towards automatic whānau budgets and bill reminders.</p>
    <p>This is enduring access. It keeps going until you revoke it, which takes two clicks at my.manuhub.example.</p>
    <p>ManuHub doesn't sell your data to anybody.</p>
  </div>

  <button>Connect accounts</button>
  <button class="ghost">Decline</button>
</section>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      offered: ['payment-initiation'],
      recipient: 'Kowhai Ledger',
      holder: 'Southern Alps Bank',
      states: ['duration', 'accounts', 'others', 'stop'],
    },
    source: 'Akahu-style OAuth consent, New Zealand',
  },
  {
    name: 'IE lender, two columns and a table, 180 days',
    url: 'https://secure.openhall.example/ie/ais/consent-summary',
    language: 'en',
    html: `
<div class="cols">
  <div class="left">
    <h1>Give your consent</h1>
    <p>You are about to permit Openhall Ireland Ltd to retrieve data from Liffey &amp; Lee Bank and hand it to Corrib Lending.</p>
    <table>
      <caption>Data covered by this consent</caption>
      <thead><tr><th>Category</th><th>Detail</th></tr></thead>
      <tbody>
        <tr><td>Account information</td><td>Account type, currency and nickname</td></tr>
        <tr><td>Balance</td><td>Booked and available funds</td></tr>
        <tr><td>Transactions</td><td>Every booking over the past year</td></tr>
      </tbody>
    </table>
    <p><label><input type="checkbox" required> I have read and accept the <a href="#">Terms &amp; Conditions</a></label></p>
    <p><button type="submit">I consent</button> <button type="button">Go back</button></p>
  </div>
  <div class="right">
    <h2>Good to know</h2>
    <h3>Reason for the request</h3>
    <p>Assessing your application for a Corrib Lending car finance agreement.</p>
    <h3>Validity</h3>
    <p>180 days from the moment you consent</p>
    <h3>Onward sharing</h3>
    <p>Neither company passes your data to any other third party.</p>
    <h3>Ending it early</h3>
    <p>Email unlink@openhall.example and access will be terminated the same day.</p>
  </div>
</div>
<footer><p>Openhall Ireland Ltd is regulated by the Central Bank of Ireland as an account information service provider (C450099). Corrib Lending DAC is regulated by the Central Bank of Ireland. Warning: if you do not meet the repayments on your credit agreement, your account will go into arrears. This may affect your credit rating.</p></footer>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Corrib Lending',
      holder: 'Liffey & Lee Bank',
      days: 180,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'others', 'stop'],
    },
    todo: 'the one between is named before the recipient in the same sentence',
    source: 'Yapily / Salt Edge consent summary for an Irish lender under PSD2',
  },
  {
    name: 'IN account aggregator, definition list with consent parameters',
    url: 'https://web.setubandh-aa.example/consent/handle/55d0-aa91',
    language: 'en',
    html: `
<header><img alt="Setubandh Account Aggregator" src="data:,"> <span>RBI licensed NBFC-AA</span></header>
<main>
  <h1>Consent request from Kesarfin Capital</h1>
  <dl class="consent">
    <dt>Requested by (FIU)</dt><dd>Kesarfin Capital</dd>
    <dt>Purpose</dt><dd>Explicit consent for portfolio review and personal loan underwriting (Code 103)</dd>
    <dt>Information sought</dt><dd>
      <ul>
        <li>Profile – your name, date of birth, mobile and e-mail as held by the bank</li>
        <li>Summary – current balance, account type, branch and status</li>
        <li>Transactions – credits and debits with narration</li>
      </ul></dd>
    <dt>Financial information types</dt><dd>Deposits, Mutual Funds, Equity Shares</dd>
    <dt>Data range</dt><dd>01 May 2025 to 31 Oct 2025</dd>
    <dt>Fetch frequency</dt><dd>Up to 4 times a month</dd>
    <dt>Consent expiry</dt><dd>03 Nov 2026, 11:59 PM</dd>
    <dt>Data life</dt><dd>1 month after each fetch</dd>
  </dl>

  <h2>Linked accounts – Deccan Mercantile Bank</h2>
  <div class="row"><input id="x1" type="checkbox" checked> <label for="x1">Savings XXXXXX4821</label></div>
  <div class="row"><input id="x2" type="checkbox"> <label for="x2">Recurring Deposit XXXXXX9907</label></div>

  <p>You may pause or revoke this consent whenever you wish from the Consents tab. Setubandh is data-blind: it can neither read nor store what flows through it.</p>

  <label for="otp">OTP sent to +91 ••••• ••210</label>
  <input id="otp" inputmode="numeric" maxlength="6">
  <button>Approve</button>
  <button>Reject</button>
</main>
<footer>Grievance officer: 1800-000-4455 · Sahamati member</footer>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'account-details', 'transactions', 'merchants', 'investments'],
      recipient: 'Kesarfin Capital',
      states: ['purpose', 'accounts', 'stop'],
    },
    source: 'Indian Account Aggregator consent artefact screen (Finvu / OneMoney / Setu style)',
  },
  {
    name: 'SG national financial data exchange, several sources, transactions excluded',
    url: 'https://consent.finlink.example/sg/request/KW-2025-7781',
    language: 'en',
    html: `
<div class="masthead">A trusted website. Log out</div>
<main>
  <h1>Sharing of your financial data with Katong Wealth</h1>
  <p>Katong Wealth is requesting the following through FinLink so that it can draw up your retirement plan.</p>

  <h2>From participating banks</h2>
  <ul>
    <li>Savings and fixed deposit balances</li>
    <li>Credit cards: card type, credit limit</li>
    <li>Loans: outstanding amount on home, car and personal loans</li>
    <li>Unit trusts, shares and bonds held</li>
  </ul>
  <h2>From the revenue authority</h2>
  <ul><li>Notice of Assessment (latest two years of assessment)</li></ul>

  <div class="callout"><strong>Not included:</strong> account transactions and account numbers will not be retrieved.</div>

  <h2>Consent period</h2>
  <p>Valid for one year upon clicking "I Agree". To withdraw earlier, log in to FinLink, select <i>Manage Consent</i> and remove Katong Wealth.</p>

  <div class="btns"><a role="button" href="/decline">Cancel</a><button type="button">I Agree</button></div>
</main>
<footer>
  <p>Report Vulnerability | Privacy Statement | Terms of Use</p>
  <p>© 2025 Government-linked FinLink Office</p>
</footer>`,
    expect: {
      data: ['account-details', 'balances', 'cards', 'liabilities', 'investments', 'tax'],
      recipient: 'Katong Wealth',
      days: 365,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'SGFinDex / Singpass consent page, Singapore',
  },
  {
    name: 'US bank-hosted data-access permission for tax software, statements and forms',
    url: 'https://access.granitewaybank.example/thirdparty/authorize?rt=1',
    language: 'en',
    html: `
<a class="skip" href="#m">Skip to main content</a>
<div class="brandbar">Graniteway Bank</div>
<main id="m">
  <h1>Authorize TaxHarbor</h1>
  <p>TaxHarbor, Inc. ("TaxHarbor") requests access to records that Graniteway Bank keeps about you. The request arrived over the Conduit data access network.</p>

  <h2>1. Records</h2>
  <div class="box">
    <p><b>Tax documents</b><br>Forms 1099-INT, 1099-DIV and 1098</p>
    <p><b>Account statements</b><br>Monthly PDF statements</p>
  </div>

  <h2>2. Accounts</h2>
  <p>Uncheck any account you want to leave out.</p>
  <div><input type="checkbox" id="k1" checked><label for="k1">Summit Checking (…6120)</label></div>
  <div><input type="checkbox" id="k2" checked><label for="k2">Money Market (…6138)</label></div>
  <div><input type="checkbox" id="k3" checked><label for="k3">30-Year Fixed Mortgage (…0447)</label></div>

  <h2>3. TaxHarbor's commitments</h2>
  <p>TaxHarbor has certified that it will collect, use and retain these records solely to prepare and file your federal and state returns. It will not use them for targeted advertising or cross-selling, and it will not sell them.</p>

  <h2>4. Term</h2>
  <p>Unless you reauthorize, permission expires one year from today. Revocation is available around the clock in the Security Center; select "Linked apps".</p>

  <hr>
  <button type="submit">Authorize</button>
  <button type="button">Deny</button>
</main>
<footer>Member FDIC. Equal Housing Lender. © 2026 Graniteway Bank, N.A. Deposit products, credit cards and loans are subject to approval.</footer>`,
    expect: {
      data: ['tax', 'statements', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'TaxHarbor, Inc',
      holder: 'Graniteway Bank',
      days: 365,
      states: ['purpose', 'duration', 'accounts', 'others', 'stop', 'advertising'],
    },
    source: 'US bank-hosted OAuth over Akoya, section-1033-like authorization disclosure',
  },
  {
    name: 'US mortgage verification of assets, progress steps, one report',
    url: 'https://verify.assetgauge.example/brightlatch/borrower/share',
    language: 'en',
    html: `
<ol class="stepper">
  <li>Find bank ✓</li><li>Sign in ✓</li><li>Pick accounts ✓</li><li aria-current="step"><b>Share report</b></li>
</ol>
<h1>Almost there, Priya. Submit your report to Brightlatch Home Loans?</h1>
<p>Loan number 4400-1187-23</p>
<p>AssetGauge will put together a Verification of Assets and Income report from the Old Pioneer National Bank accounts you picked:</p>
<ul>
  <li>Premier Checking ending 2209</li>
  <li>Joint Savings ending 8814</li>
</ul>
<p>Inside the report, your loan officer will find:</p>
<ol>
  <li>account owner names and mailing address,</li>
  <li>the type of each account,</li>
  <li>current balance and two-month average balance,</li>
  <li>24 months of transaction history,</li>
  <li>income streams identified from your paycheck deposits.</li>
</ol>
<p>Brightlatch Home Loans relies on the report to decide whether you qualify for a mortgage. It may furnish copies to mortgage insurers and to investors that purchase your loan.</p>
<p>The report is generated once. No ongoing connection to your bank is kept.</p>
<p><button type="submit">Submit report</button> <a href="/upload">Upload paper statements instead</a></p>
<p class="legal">AssetGauge is a consumer reporting agency under the Fair Credit Reporting Act. <a href="/dispute">Dispute a report</a>. NMLS #1930044.</p>`,
    expect: {
      data: ['identity', 'contact', 'account-details', 'balances', 'transactions', 'merchants', 'income'],
      recipient: 'Brightlatch Home Loans',
      holder: 'Old Pioneer National Bank',
      days: 0,
      lookbackDays: 730,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'others'],
    },
    source: 'Finicity / Mastercard mortgage verification (VOA/VOI) share screen',
  },
  {
    name: 'AU pay-later affordability check, paragraphs only',
    url: 'https://checkout.lorikeetpay.example/apply/spending-check',
    language: 'en',
    html: `
<h1>One quick spending check</h1>
<p>New rules mean we've got to be sure a $1,400 limit won't put you under pressure. So before we say yes, Lorikeet Pay needs a peek at your everyday account.</p>
<p>If you agree, Lorikeet Pay will look at your balance, what you earn, and the last three months of purchases and other transactions.</p>
<p>It's a one-off look. The moment your limit is decided, the link is closed and there's nothing for you to switch off.</p>
<p>We won't show your spending to the shop, and we don't use it to market to you.</p>
<p><button type="button">Yes, go ahead</button></p>
<p><a href="/apply/manual">I'd rather send payslips</a></p>
<p><small>Lorikeet Pay Pty Ltd, Australian Credit Licence 580012. Late fees apply. Read our <a href="/ccg">Credit Guide</a>.</small></p>`,
    expect: {
      data: ['balances', 'income', 'transactions', 'merchants'],
      recipient: 'Lorikeet Pay',
      days: 0,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback', 'advertising'],
    },
    source: 'BNPL affordability check through bank data, Australia 2025',
  },
  {
    name: 'UK variable recurring payment mandate at the bank, no data read',
    url: 'https://api-auth.ferrierbank.example/vrp/consents/approve',
    language: 'en',
    html: `
<div class="ferrier">
  <h1>Approve a variable recurring payment</h1>
  <p>Saltmarsh Savings wants your permission to take payments from your Ferrier Bank account without asking you each time.</p>
  <dl>
    <div><dt>Paid from</dt><dd>Ferrier Everyday, 60-11-09, ending 5532</dd></div>
    <div><dt>Paid to</dt><dd>Ms J Okafor, Saltmarsh Easy Access</dd></div>
    <div><dt>Most it can take in one go</dt><dd>£200.00</dd></div>
    <div><dt>Most it can take in a calendar month</dt><dd>£500.00</dd></div>
    <div><dt>What it's for</dt><dd>Sweeping spare cash into your own savings</dd></div>
    <div><dt>Ends</dt><dd>When you cancel it</dd></div>
  </dl>
  <p>Saltmarsh Savings will not be able to view your balance or your transactions.</p>
  <p>Cancel this mandate free of charge at any point: open the Ferrier app, tap Payments, then Recurring permissions.</p>
  <button>Approve in app</button>
  <button>Don't approve</button>
</div>`,
    expect: {
      data: ['payment-initiation'],
      recipient: 'Saltmarsh Savings',
      states: ['purpose', 'duration', 'accounts', 'stop'],
    },
    source: 'UK bank-hosted VRP (sweeping) consent',
  },
  {
    name: 'US crypto on-ramp links a bank for instant buys, tiles',
    url: 'https://buy.orbicoin.example/onramp/bank/link',
    language: 'en',
    html: `
<section class="modal" role="dialog" aria-labelledby="t">
  <h1 id="t">Link Cascadia Federal to Orbicoin</h1>
  <p>Fund instant crypto buys and cash out to your bank, no card fees.</p>
  <div class="grid">
    <article><h3>Account + routing number</h3><p>So ACH lands in the right place.</p></article>
    <article><h3>Available balance</h3><p>Checked before every buy to avoid overdrafts.</p></article>
    <article><h3>Account holder's name</h3><p>Has to match your verified Orbicoin ID. We fight fraud.</p></article>
    <article><h3>Debits</h3><p>You authorize Orbicoin to initiate ACH payments from this account when you place an order.</p></article>
  </div>
  <p class="muted">We do not collect your purchase history.</p>
  <p class="muted">Unlink anytime in Wallet → Payment methods.</p>
  <button class="cta">Agree &amp; link</button>
  <button class="plain">Use a debit card</button>
</section>
<footer class="risk">Digital assets are volatile and not FDIC insured. Orbicoin Trust LLC, NMLS 2288116. Network fees are reviewed every 30 days. Not investment advice.</footer>`,
    expect: {
      data: ['account-numbers', 'balances', 'identity', 'payment-initiation'],
      recipient: 'Orbicoin',
      states: ['stop'],
    },
    source: 'Crypto on-ramp bank link with ACH debit authorization, US',
  },
  {
    name: 'US cash-flow lender reads the accounting software, one scope unticked',
    url: 'https://appcenter.ledgerbell.example/oauth/authorize?scope=reports.read+bankfeeds.read',
    language: 'en',
    html: `
<header><b>ledgerbell</b> <span>Signed in as owner@pinehurstbikes.example</span></header>
<div class="panel">
  <h2>Rivet Capital wants to connect to Pinehurst Bikes LLC</h2>
  <p>This app will be able to:</p>
  <ul class="scopes">
    <li>✓ View your profit and loss, cash-flow and other business reports</li>
    <li>✓ View invoices, bills, and what customers owe you</li>
    <li>✓ View transactions in your bank feeds</li>
  </ul>
  <p>Optional:</p>
  <ul class="scopes">
    <li><label><input type="checkbox" name="scope" value="salestax.read"> View sales tax returns</label></li>
  </ul>
  <p>This app will not be able to edit or delete anything.</p>
  <h3>About this app</h3>
  <p>Rivet Capital underwrites your line of credit from your cash flow instead of a hard credit pull. It refreshes daily while the line is open.</p>
  <p>You're in control: disconnect from the Apps menu in Ledgerbell whenever it suits you.</p>
  <div><button type="submit">Connect</button><button type="button">Cancel</button></div>
  <p class="tiny">Ledgerbell isn't responsible for third-party apps. Once connected, Rivet Capital's own <a href="#">privacy statement</a> applies.</p>
</div>`,
    expect: {
      data: ['scheduled-payments', 'business-finances', 'transactions', 'merchants'],
      offered: ['tax'],
      recipient: 'Rivet Capital',
      states: ['duration', 'stop'],
    },
    source: 'Accounting software OAuth (QuickBooks / Xero style) for cash-flow underwriting',
  },
  {
    name: 'US social network business login, shop orders and payouts, toggle off',
    url: 'https://www.kinfolk.example/dialog/business-login/review',
    language: 'en',
    html: `
<div role="dialog" aria-label="Log in with Kinfolk for Business">
  <div class="top">Log in with Kinfolk</div>
  <h2>What is Stallholder Sync allowed to do?</h2>
  <p>Stallholder Sync is requesting access to the shop <b>Dana's Ceramics</b>.</p>
  <div class="toggle"><span>View your shop's orders and refunds</span><button type="button" role="switch" aria-checked="true">Yes</button></div>
  <div class="toggle"><span>View sales, payouts and finance reports for your commerce account</span><button type="button" role="switch" aria-checked="true">Yes</button></div>
  <div class="toggle"><span>View the bank account number your payouts are sent to</span><button type="button" role="switch" aria-checked="false">No</button></div>
  <p>Stallholder Sync says it does this to reconcile your sales with your bookkeeping.</p>
  <p>If you turn off these options, Stallholder Sync may not work properly. Remove it later in Settings &gt; Business Integrations.</p>
  <button type="button">Done</button>
  <button type="button">Back</button>
  <p class="foot">By proceeding, Stallholder Sync will receive ongoing access to the information you share and Kinfolk will record when it accesses it. <a href="#">Learn more</a> about this sharing and the settings you have. Stallholder Sync's <a href="#">Privacy Policy</a> and <a href="#">Terms</a>.</p>
</div>`,
    expect: {
      data: ['orders', 'business-finances'],
      offered: ['account-numbers'],
      recipient: 'Stallholder Sync',
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'Facebook Login for Business permission review for a shop/payouts app',
  },

  // ───────────────────────────── must stay silent ─────────────────────────────
  {
    name: 'silent: CA ordinary log-in at the bank itself',
    url: 'https://onlinebanking.saintlaurencebank.example/signin',
    language: 'en',
    html: `
<header><a href="/">Saint Laurence Bank</a><nav><a href="/accounts">Accounts</a><a href="/cards">Credit cards</a><a href="/mortgage">Mortgages</a><a href="/invest">Investments</a></nav></header>
<main>
  <h1>Sign in to Saint Laurence Bank online banking</h1>
  <form action="/signin" method="post">
    <label for="card">Client card number or username</label><input id="card" name="card">
    <label for="pass">Password</label><input id="pass" name="pass" type="password">
    <label><input type="checkbox" name="rem"> Remember this card</label>
    <button>Sign in</button>
    <a href="/recover">Recover your password</a>
  </form>
  <aside>
    <h2>Once you're in</h2>
    <ul>
      <li>See balances, transactions and e-statements</li>
      <li>Send an Interac-style e-Transfer or pay bills</li>
      <li>Check your credit score at no cost</li>
      <li>Manage recurring payments and payees</li>
    </ul>
    <p>Never share your password with anyone, including apps that ask for access to your account. We will never ask for it by phone.</p>
  </aside>
</main>
<footer>CDIC member. Privacy · Security · Legal · Accessibility</footer>`,
    expect: null,
    source: 'Canadian bank sign-in page on its own host',
  },
  {
    name: 'silent: AU transfer confirmation',
    url: 'https://ibank.murraybasinbank.example/payments/review',
    language: 'en',
    html: `
<h1>Review and confirm your transfer</h1>
<ol><li>Details</li><li aria-current="step">Review</li><li>Receipt</li></ol>
<dl>
  <dt>From</dt><dd>Everyday Saver 734-001 •••• 219 – available balance $3,410.06</dd>
  <dt>To</dt><dd>T Nguyen, BSB 062-900, account number 1044 7718</dd>
  <dt>Amount</dt><dd>$850.00</dd>
  <dt>Description</dt><dd>Rent week 31</dd>
  <dt>When</dt><dd>Now, then every 14 days until I cancel</dd>
</dl>
<p>Name check: the account name matches our records for this BSB and account number.</p>
<p>By selecting Confirm you authorise Murray Basin Bank to make this payment. Your name and account details will be shown to the recipient and their bank. Scheduled payments can be stopped in Payments &gt; Upcoming.</p>
<label><input type="checkbox"> Save T Nguyen to my payees</label>
<button>Confirm</button> <button>Edit</button> <button>Cancel</button>`,
    expect: null,
    source: 'Internet-banking transfer review with Confirmation of Payee, Australia',
  },
  {
    name: 'silent: UK open-banking marketing page with a cookie banner',
    url: 'https://www.tallyforge.example/open-banking',
    language: 'en',
    html: `
<div role="dialog" aria-label="Your cookie choices" class="cookie">
  <h2>Cookies? Your call.</h2>
  <p>We and our 43 partners store and access information on your device to personalise advertising and measure how you use the site. You can withdraw your consent at any time. Some cookies last up to 13 months.</p>
  <label><input type="checkbox" checked disabled> Strictly necessary</label>
  <label><input type="checkbox"> Analytics</label>
  <label><input type="checkbox"> Advertising: share with third parties</label>
  <button>Accept all</button> <button>Reject all</button> <button>Manage choices</button>
</div>
<nav><a href="/">Tallyforge</a> <a href="/products">Products</a> <a href="/pricing">Pricing</a> <a href="/docs">Developers</a> <a href="/login">Log in</a></nav>
<main>
  <section class="hero">
    <h1>Open banking that your customers will actually finish</h1>
    <p>Access account balances, up to 24 months of transactions and verified account numbers from 2,400 banks through one API.</p>
    <a class="btn" href="/contact">Talk to sales</a> <a class="btn" href="/signup">Get API keys</a>
  </section>
  <section>
    <h2>Three products, one consent</h2>
    <h3>Data</h3><p>Enrich transactions with merchant names, spot salary and recurring payments.</p>
    <h3>Payments</h3><p>Initiate payments and sweep funds straight from the customer's bank.</p>
    <h3>Verify</h3><p>Match name and account ownership in seconds.</p>
  </section>
  <section>
    <h2>How consent works</h2>
    <p>Your customer agrees to share their data, picks a bank and approves with Face ID. Access lasts 90 days and they can revoke it whenever they want.</p>
  </section>
  <blockquote>"Affordability decisions went from two days to two minutes." — Head of Credit, Northgate Motors</blockquote>
</main>
<footer>Tallyforge Ltd is authorised by the FCA under the Payment Services Regulations 2017.</footer>`,
    expect: null,
    source: 'UK open-banking vendor product page with cookie consent dialog',
  },
  {
    name: 'silent: US connected-apps management page',
    url: 'https://secure.bluemesabank.example/settings/connected-apps',
    language: 'en',
    html: `
<aside><ul><li>Profile</li><li>Alerts</li><li><b>Connected apps</b></li><li>Paperless statements</li></ul></aside>
<main>
  <h1>Connected apps</h1>
  <p>These companies currently have access to information from your Blue Mesa Bank accounts. Review them from time to time and remove the ones you no longer use.</p>
  <table>
    <thead><tr><th>App</th><th>Data being shared</th><th>Accounts</th><th>Connected on</th><th>Expires</th><th></th></tr></thead>
    <tbody>
      <tr><td>Budgetarian</td><td>Balances, transactions</td><td>Checking …7710</td><td>Mar 3, 2025</td><td>Mar 3, 2026</td><td><button>Remove access</button></td></tr>
      <tr><td>Zipcord Pay</td><td>Account and routing number, name</td><td>Checking …7710</td><td>Aug 19, 2025</td><td>—</td><td><button>Remove access</button></td></tr>
      <tr><td>Northfile Tax</td><td>Tax forms, statements</td><td>All accounts</td><td>Jan 30, 2025</td><td>Expired</td><td><button>Delete</button></td></tr>
    </tbody>
  </table>
  <p>Removing access doesn't delete data a company already has. Ask them directly about their privacy policy.</p>
  <p>Last accessed: Budgetarian, today 6:02 AM</p>
</main>`,
    expect: null,
    source: 'US bank security center list of linked third-party apps',
  },
  {
    name: 'silent: SG card payment checkout',
    url: 'https://shop.telokgoods.example/checkout/payment',
    language: 'en',
    html: `
<h1>Checkout</h1>
<ul class="steps"><li>Bag</li><li>Delivery</li><li aria-current="step">Payment</li></ul>
<form>
  <fieldset>
    <legend>Pay with</legend>
    <label><input type="radio" name="m" checked> Credit / debit card</label>
    <label><input type="radio" name="m"> PayNow from your bank account</label>
    <label><input type="radio" name="m"> 3 interest-free instalments</label>
  </fieldset>
  <label>Name on card <input autocomplete="cc-name"></label>
  <label>Card number <input autocomplete="cc-number" inputmode="numeric"></label>
  <label>Expiry <input autocomplete="cc-exp" placeholder="MM/YY"></label>
  <label>CVV <input autocomplete="cc-csc" type="password" maxlength="4"></label>
  <label><input type="checkbox"> Save this card for future purchases</label>
  <label><input type="checkbox"> Send me offers from Telok Goods and its partners</label>
  <p>By placing this order you authorise Telok Goods to charge your card S$128.40 and share your contact details with our courier. Your bank may ask you to approve the transaction.</p>
  <button type="submit">Pay S$128.40</button>
</form>
<aside><h2>Order summary</h2><table><tr><td>Rattan stool × 1</td><td>S$118.00</td></tr><tr><td>Delivery</td><td>S$10.40</td></tr><tr><th>Total</th><td>S$128.40</td></tr></table><p>You'll earn 128 reward points.</p></aside>`,
    expect: null,
    source: 'Singapore online shop card checkout',
  },
  {
    name: 'silent: NZ success page after linking',
    url: 'https://app.pipitpay.example/link/complete',
    language: 'en',
    html: `
<div class="done">
  <svg aria-hidden="true" width="48" height="48"></svg>
  <h1>You're all set!</h1>
  <p>Your Rangitoto Bank accounts are now connected to Pipit.</p>
  <ul>
    <li>2 accounts added</li>
    <li>614 transactions imported (12 months)</li>
    <li>Balances updated just now</li>
  </ul>
  <p>You agreed to share account details, balances and transactions until 9 October 2026. You can change or revoke this in Settings.</p>
  <button>Go to my dashboard</button>
  <a href="/link/new">Add another bank</a>
</div>`,
    expect: null,
    source: 'Success step after linking a bank in a budgeting app, New Zealand',
  },
  {
    name: 'silent: IE help article about giving access, with feedback buttons',
    url: 'https://help.burrenbank.example/articles/4410-third-party-access',
    language: 'en',
    html: `
<nav aria-label="Breadcrumb"><a href="/">Help centre</a> / <a href="/security">Security</a> / Third-party access</nav>
<form role="search"><input type="search" placeholder="Search for answers"><button>Search</button></form>
<article>
  <h1>What happens when I allow a provider to access my account?</h1>
  <p class="meta">Updated 11 June 2025 · 3 min read</p>
  <p>Under PSD2 you can give a regulated provider permission to view your payment account or to start payments for you. Before anything is shared, we'll show you a screen listing what the provider wants.</p>
  <h2>What can a provider see?</h2>
  <ul>
    <li>Your account name, IBAN and balance</li>
    <li>Transactions, usually for the last 12 months</li>
    <li>Standing orders, direct debits and payees</li>
  </ul>
  <h2>How long does access last?</h2>
  <p>Consent is valid for 180 days. You'll have to approve it again with the Burren app after that.</p>
  <h2>Can I stop sharing?</h2>
  <p>Yes. Go to Services, pick "Third-party providers" and tap Revoke.</p>
  <h2>Will I be asked for my password?</h2>
  <p>You should only type your User ID and PIN on a Burren Bank page.</p>
  <div class="vote"><p>Was this article useful?</p><button>Yes</button><button>No</button></div>
  <h3>Related</h3>
  <ul><li><a href="/a/1">Reporting a fraudulent transaction</a></li><li><a href="/a/2">Viewing eStatements</a></li></ul>
</article>
<footer>Burren Bank plc is regulated by the Central Bank of Ireland. <a href="/cookies">Manage cookies</a></footer>`,
    expect: null,
    source: 'Irish bank help-centre article on third-party provider access',
  },
] satisfies PageFixture[];
