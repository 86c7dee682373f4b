import type { PageFixture } from '../../page-fixture.ts';

/** Permission screens and what resembles them, of many kinds: banks and apps nobody listed. */
export default [
  {
    name: 'US bank data-sharing hub, ticked accounts and a list, budgeting app, 12 months',
    url: 'https://datahub.cedartrustbank.example/share/review?sid=81f2',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Review and share | Cedar Trust Bank</title></head><body>
<header><a href="/">Cedar Trust Bank</a><nav><a href="/checking">Checking</a><a href="/loans">Loans</a><a href="/invest">Investments</a><a href="/rewards">Rewards</a></nav></header>
<main><h1>Pennywright would like to connect to your Cedar Trust accounts</h1>
<fieldset><legend>Pick the accounts to include</legend>
<label><input type="checkbox" checked> Everyday Checking (...4471)</label>
<label><input type="checkbox" checked> Rainy Day Savings (...9020)</label>
<label><input type="checkbox"> Platinum Card (...1188)</label></fieldset>
<h2>For the accounts you picked, we'll let Pennywright view:</h2>
<ul><li>Account nickname, type and last four digits</li>
<li>Current and available balance</li>
<li>Up to 24 months of account activity, including merchant names and categories</li>
<li>Name on the account, mailing address, email and phone</li></ul>
<h2>What stays with us</h2>
<p>Pennywright never receives your Cedar Trust username or password, and we won't hand over your routing number or full account number.</p>
<p>Your information travels through Linkbridge, the data network Pennywright works with, and is covered by their privacy policies once it leaves us.</p>
<p>This connection ends after 12 months unless you renew it. Change your mind sooner? Turn it off in Security Center &gt; Linked apps.</p>
<button>Not now</button><button>Agree and share</button></main>
<footer><p>Member FDIC. Equal Housing Lender. Investment and insurance products are not deposits, are not guaranteed by the bank and may lose value.</p></footer></body></html>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'identity', 'contact'],
      recipient: 'Pennywright',
      days: 365,
      lookbackDays: 730,
      states: ['duration', 'lookback', 'accounts', 'stop'],
    },
    source:
      'composed after public descriptions of Plaid bank linking (support.uptogether.org) and US bank linked-app pages',
  },
  {
    name: 'US aggregator modal over a loan application, prose, one time, credit report as an unticked box',
    url: 'https://apply.lanternlending.example/step/bank-link',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Lantern Lending – Your application</title></head><body>
<div aria-hidden="true"><h1>Your personal loan</h1><p>Amount requested: $7,500. Estimated APR 11.4%.</p><p>Monthly income you told us: $4,900</p></div>
<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">Link First Prairie Bank</h2>
<p>Lantern Lending uses Finbridge to reach your bank. To decide on your application, Lantern Lending will take a single look at what you have on hand at First Prairie Bank and at the deposits and withdrawals of the last 90 days. It is a one-time pull: once it is done the link closes, and we'd need a fresh okay from you to look again.</p>
<p>Finbridge passes the information along and holds on to a copy to run its own service.</p>
<label><input type="checkbox" name="bureau"> Optional: also let Lantern Lending view my credit report (soft pull, no effect on your score)</label>
<p><small>By pressing Continue you accept the Finbridge End User Terms.</small></p>
<button>Continue</button><button>Exit</button></div></body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants'],
      offered: ['credit-score'],
      recipient: 'Lantern Lending',
      days: 0,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback'],
    },
    source: 'composed after money.stackexchange.com question on Plaid snapshot or ongoing access',
  },
  {
    name: 'US payroll connection for tenant screening, table, 60 days',
    url: 'https://connect.paylatch.example/w/3c77/authorize-employer',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Paylatch | Connect your work account</title></head><body>
<main><p>Step 3 of 4</p><h1>Allow KeyNest Screening to read your work records at Dasherly Couriers?</h1>
<p>KeyNest Screening asks for this so it can verify that your earnings support the rent at Oakhill Residences.</p>
<table><thead><tr><th>Record</th><th>What's in it</th></tr></thead><tbody>
<tr><td>Paystubs</td><td>Gross and net earnings, deductions and hours, past 24 months</td></tr>
<tr><td>Employment</td><td>Job title, hire date, active or not, pay frequency</td></tr>
<tr><td>W-2 and 1099 forms</td><td>Those issued during the same period</td></tr></tbody></table>
<p><strong>Not part of this:</strong> where your paycheck is deposited. Your direct deposit settings can't be viewed or changed.</p>
<p>A summary is forwarded to the property manager. The link refreshes every payday for 60 days, then shuts itself off. You can cut it short at my.paylatch.example or by texting STOP to 55512.</p>
<button>Yes, allow</button> <a href="/cancel">No thanks, I'll upload PDFs</a></main>
<footer><a href="/fcra">Your FCRA rights</a> <a href="/help">Help with loans and mortgages</a></footer></body></html>`,
    expect: {
      data: ['income', 'tax'],
      recipient: 'KeyNest Screening',
      days: 60,
      lookbackDays: 730,
      states: ['purpose', 'duration', 'lookback', 'others', 'stop'],
    },
    source: 'composed after docs.truv.com and api-evangelist/pinwheel-api descriptions of payroll data',
  },
  {
    name: 'US crypto exchange authorizes tax software, scope list, sending coins switched off',
    url: 'https://login.coinharbor.example/connect/leaf',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Authorize application – Coinharbor</title></head><body>
<nav><a>Buy Bitcoin</a><a>Earn</a><a>Debit card</a></nav>
<section><h1>LedgerLeaf Tax wants access to your Coinharbor account</h1>
<p>Signed in as r.okafor — <a>not you?</a></p>
<p>It will be able to:</p>
<ul><li>View your wallets and the coins you hold</li>
<li>Read your buys, sells, swaps and staking proceeds</li>
<li>Download your Form 1099-DA and gain/loss reports</li></ul>
<div><span>Send coins on your behalf</span> <button role="switch" aria-checked="false" aria-label="Send coins on your behalf">Off</button><p>Not needed for filing. Leave it off unless you know why you want it.</p></div>
<p>LedgerLeaf Tax says: "We use this to work out your cost basis and fill in Form 8949."</p>
<p>Permission has no end date. It lasts until you revoke it under Settings → Apps &amp; API.</p>
<button>Authorize</button><button>Deny</button></section></body></html>`,
    expect: {
      data: ['crypto', 'tax'],
      offered: ['payment-initiation'],
      recipient: 'LedgerLeaf Tax',
      holder: 'Coinharbor',
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'composed from general knowledge of crypto exchange application-approval pages',
  },
  {
    name: 'US credit union lets a rent payment app debit a share draft account, stepper with definition list',
    url: 'https://online.bluemesafcu.example/thirdparty/approve?step=2',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Blue Mesa Federal Credit Union – Third-party access</title></head><body>
<ol><li>Sign in</li><li aria-current="step">Approve</li><li>Done</li></ol>
<h1>You're sharing with RentRoost</h1>
<p>Here is what RentRoost needs from your membership and the reason it gave us.</p>
<dl><dt>Account and routing numbers</dt><dd>So rent reaches your landlord on the first of each month</dd>
<dt>Owner's full legal name</dt><dd>To match you with the signed lease</dd>
<dt>Available funds</dt><dd>Checked the day before, to spare you a returned item fee</dd>
<dt>Permission to debit your account by ACH</dt><dd>For rent and late charges only</dd></dl>
<fieldset><legend>Use this account</legend><label><input type="radio" name="a" checked> Share draft S70 ••4410</label><label><input type="radio" name="a"> Regular share S01 ••0031</label></fieldset>
<p>Your purchases and other spending stay private; RentRoost can't see them.</p>
<p>The approval is good for as long as your lease is active. To end it early, unlink RentRoost in Profile › Connected services, or call 1-800-555-0142.</p>
<button>Approve</button><button>Go back</button>
<footer>Auto Loans · Mortgages · IRAs · Federally insured by NCUA</footer></body></html>`,
    expect: {
      data: ['account-numbers', 'identity', 'balances', 'payment-initiation'],
      recipient: 'RentRoost',
      states: ['duration', 'accounts', 'stop'],
    },
    source: 'composed after Plaid Link account selection help (support.plaid.com 360010405714)',
  },
  {
    name: 'US card issuer and a chat assistant, switches, advertising, 180 days',
    url: 'https://secure.northgatebank.example/apps/murmur/setup',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Connect Murmur</title></head><body>
<div><img alt="Northgate Bank"><span>→</span><img alt="Murmur"></div>
<h1>Let Murmur chat with you about your card?</h1>
<p>Flip the switches for the things Murmur may look up when you ask it about your spending.</p>
<ul>
<li><label for="s1">Purchases: store, amount and city</label><input id="s1" type="checkbox" role="switch" checked></li>
<li><label for="s2">Balance you owe right now</label><input id="s2" type="checkbox" role="switch" checked></li>
<li><label for="s3">Credit card account details: limit, due date, minimum payment</label><input id="s3" type="checkbox" role="switch" checked></li>
<li><label for="s4">Points and miles you've earned</label><input id="s4" type="checkbox" role="switch"></li></ul>
<p>Good to know: Murmur may use what it learns from your purchases to choose the sponsored suggestions and ads you see in your chats.</p>
<p>We'll keep the pipe open for 180 days. Type <kbd>/forget northgate</kbd> in any conversation to disconnect at once.</p>
<button>Turn on</button><button>Maybe later</button>
<p><small>Northgate Bank isn't responsible for the answers Murmur gives. Not investment, tax or mortgage advice.</small></p></body></html>`,
    expect: {
      data: ['transactions', 'merchants', 'balances', 'cards'],
      offered: ['rewards'],
      recipient: 'Murmur',
      days: 180,
      states: ['duration'],
    },
    todo: '"what it learns from your purchases" speaks of advertising, not of orders',
    source: 'composed from general knowledge of bank OAuth consent pages',
  },
  {
    name: 'US craft marketplace payouts, add a bank to get paid, modal',
    url: 'https://sell.handmaderow.example/shop/payouts?add=bank',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Payouts · Handmade Row Shop Manager</title></head><body>
<aside>Orders (3)<br>Listings<br>Stats<br>Payouts</aside>
<div><h1>Payouts</h1><p>Next payout: $318.40 — no bank on file</p></div>
<dialog open><h2>Add a bank account to get paid</h2>
<p>Handmade Row partners with Paystrand so that we can deposit your shop's earnings. Next you'll pick your bank and sign in there.</p>
<p>If you go ahead, your bank gives Handmade Row and Paystrand:</p>
<ul><li>the number and routing code of the account you choose,</li><li>whether it's checking or savings,</li><li>the name it is held under.</li></ul>
<p>That's all. Neither of us sees how you spend or how much money you keep there.</p>
<p>Paystrand stays linked until you swap or remove the payout bank on this page.</p>
<button>Agree and pick my bank</button><button>Enter details by hand</button></dialog></body></html>`,
    expect: {
      data: ['account-numbers', 'identity'],
      recipient: 'Handmade Row and Paystrand',
      states: ['purpose', 'duration'],
    },
    source: 'composed from general knowledge of marketplace payout set-up with instant bank verification',
  },
  {
    name: 'NEGATIVE US bank dashboard with a nudge to link outside accounts',
    url: 'https://my.harborlinesavings.example/home',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Accounts overview – Harborline Savings</title></head><body>
<nav><a>Accounts</a><a>Pay &amp; Transfer</a><a>Statements</a><a>Credit score</a><a>Invest</a></nav>
<h1>Good afternoon, Denise</h1>
<section><h2>Checking ••3317</h2><p>Available balance $2,140.07</p><a>See transactions</a></section>
<section><h2>Visa Signature ••8802</h2><p>Balance $640.12 · 12,480 points</p><a>Redeem rewards</a></section>
<section><h2>Home loan ••0045</h2><p>Payment due Jun 1: $1,412.90</p></section>
<table><caption>Recent activity</caption><tr><td>05/12</td><td>Grocer's Corner</td><td>-$54.20</td></tr><tr><td>05/11</td><td>Payroll ACME TOOL</td><td>+$1,980.00</td></tr></table>
<aside><h3>See the whole picture</h3><p>Connect accounts from other banks and track them all here. <a>Get started</a></p></aside>
<aside><p>Apps you've given access to your data: 2. <a>Review</a></p></aside>
<footer>Privacy · Share feedback · Security · Member FDIC</footer></body></html>`,
    expect: null,
    source: 'composed from general knowledge of US online banking home pages',
  },
  {
    name: 'NEGATIVE US bank page that lists and manages existing app connections',
    url: 'https://secure.palisadebank.example/security/connected-apps',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Connected apps and websites | Palisade Bank</title></head><body>
<h1>Connected apps and websites</h1><p>These companies currently get information from Palisade because you said they could. Select one to see or end its access.</p>
<article><h2>Quillbudget</h2><p>Connected Feb 3 · Last used yesterday · Expires Feb 3 next year</p><p>Gets: balances, transactions, account details from Checking ••7712</p><button>Remove access</button></article>
<article><h2>Splitsy</h2><p>Connected Nov 19 · Last used 41 days ago</p><p>Gets: account and routing number, name and address from Savings ••2206</p><button>Remove access</button><button>Change accounts</button></article>
<details><summary>No longer connected (4)</summary><ul><li>Rocket Refi — ended Jan 8</li><li>ShareSprout — ended Dec 30</li></ul></details>
<p>Removing an app doesn't erase what it already has. Ask the company directly to delete your data.</p></body></html>`,
    expect: null,
    source: 'composed after plaid.com/exchange/docs/overview/user-account-management',
  },
  {
    name: 'NEGATIVE US bank paperless statements agreement',
    url: 'https://www.tamarackcommunitybank.example/enroll/edelivery',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>Go paperless – Tamarack Community Bank</title></head><body>
<h1>Electronic Communications Consent</h1>
<p>Choose which of your accounts should switch to online delivery. We'll email you when a new document is ready.</p>
<label><input type="checkbox" checked> Account statements – Kasasa Checking 6612</label><label><input type="checkbox" checked> Tax forms (1099-INT, 1098)</label><label><input type="checkbox"> Loan notices and bills</label>
<div style="overflow:auto"><p>By selecting I Agree you consent to receive disclosures, statements, and notices from Tamarack Community Bank in electronic form. Your consent remains in effect until you withdraw it. You may withdraw at any time by calling us; a paper statement fee of $3 may then apply. We keep seven years of statements available. To access them you need a current browser and a valid email address.</p></div>
<button>I Agree</button><button>Decline</button></body></html>`,
    expect: null,
    source: 'composed from general knowledge of E-SIGN Act consent pages',
  },
  {
    name: 'UK open banking consent at a savings app, accordions, 90 days',
    url: 'https://app.budgiejar.example/onboarding/open-banking/wharfedale',
    language: 'en',
    html: `<!doctype html><html lang="en-GB"><head><title>Your permission | Budgie Jar</title></head><body>
<main><h1>Connect Wharfedale Building Society</h1>
<p>Budgie Jar rounds up your spare change and moves it aside at payday. To work out what you can spare, we need your go-ahead to see the following.</p>
<details><summary>About your account</summary><p>Product type, nickname, sort code and full account number</p></details>
<details><summary>How much is in it</summary><p>Cleared balance and balance including pending items</p></details>
<details><summary>Money in and money out</summary><p>Payments, cash withdrawals and who they were to or from, for the previous 365 days</p></details>
<details><summary>Your regulars</summary><p>Standing orders and Direct Debits set up on the account</p></details>
<p>Behind the scenes, Yarrowlink Ltd (FCA reference 000000) fetches the data for us as a regulated account information provider.</p>
<p>Read only: nobody can move a penny with this permission.</p>
<p>We'll ask you to reconfirm after 90 days. Had enough before then? Tap Banks, choose Wharfedale, then Stop sharing — or tell the society.</p>
<button>Take me to Wharfedale</button><a href="#">Choose a different bank</a></main></body></html>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: null,
      days: 90,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'composed after Open Banking UK Customer Experience Guidelines topics (openbankinguk.github.io)',
  },
  {
    name: 'UK confirmation of funds only, yes or no answer',
    url: 'https://ebanking.marlowebank.example/consents/cof/new',
    language: 'en',
    html: `<!doctype html><html lang="en-GB"><head><title>Marlowe Bank – Funds confirmation</title></head><body>
<h1>Swiftcard Fleet has asked for permission to check funds</h1>
<p>Whenever you pay with your Swiftcard, Swiftcard Fleet will ask us whether there's enough money in the account below to cover that purchase. Our reply is a plain Yes or No.</p>
<p>They are not told your balance, and they get no sight of your transactions, payees or anything else.</p>
<dl><dt>Account name</dt><dd>HOLT PLUMBING LTD</dd><dt>Sort code</dt><dd>00-11-22</dd><dt>Account number</dt><dd>00123456</dd><dt>Expires</dt><dd>Never. Runs on until you withdraw it</dd></dl>
<p>You can withdraw this from Manage third parties in Marlowe online banking.</p>
<button>Confirm</button><button>Reject</button>
<footer>Business loans | Cards | Invoice finance</footer></body></html>`,
    expect: {
      data: [],
      recipient: 'Swiftcard Fleet',
      states: ['duration', 'stop'],
    },
    source: 'composed after Open Banking UK guidelines on card based payment instrument issuers',
  },
  {
    name: 'UK card-linked cashback scheme, tick boxes, advertising, receipts optional',
    url: 'https://enrol.perkhive.example/cards/agree',
    language: 'en',
    html: `<!doctype html><html lang="en-GB"><head><title>Switch on card-linked cashback – Perkhive</title></head><body>
<h1>Nearly there: one permission and the cashback is yours</h1>
<form><p>Perkhive pays you back automatically by spotting when a card you've enrolled is used at a partner shop. For that we watch:</p>
<label><input type="checkbox" checked disabled> Every transaction on my enrolled cards: the retailer, the date, the amount</label>
<label><input type="checkbox" checked disabled> Card details (scheme, expiry, first six and last four digits)</label>
<label><input type="checkbox"> Optional: itemised receipts showing what I bought, for bonus offers</label>
<h2>The small print in big print</h2>
<p>The card networks send us this information. Partner shops receive totals, plus a coded ID for you. We also build an interest profile from it, used to target the advertising you see here and on other sites.</p>
<p>Runs for 12 months from today. Remove a card in Wallet › Enrolled cards and we stop listening the same day.</p>
<button>Enrol my cards</button></form><a href="/skip">Skip cashback</a></body></html>`,
    expect: {
      data: ['account-details', 'transactions', 'merchants', 'cards'],
      offered: ['orders'],
      recipient: null,
      days: 365,
      states: ['purpose', 'duration', 'stop', 'advertising'],
    },
    source: 'composed from general knowledge of card-linked offer enrolment pages',
  },
  {
    name: 'NEGATIVE UK bank cookie banner',
    url: 'https://www.ashdownbank.example/current-accounts',
    language: 'en',
    html: `<!doctype html><html lang="en-GB"><head><title>Current accounts | Ashdown Bank</title></head><body>
<div role="dialog" aria-label="Cookie preferences"><h2>You're in control of your data</h2>
<p>We and our 14 partners store and access information on your device so that our website works, to measure visits and to show you offers on accounts, credit cards and mortgages. We may share this data with advertising platforms. Your choice is kept for 12 months and you can change or withdraw it at any time.</p>
<label><input type="checkbox" checked disabled> Strictly necessary</label><label><input type="checkbox"> Performance</label><label><input type="checkbox"> Personalised marketing</label>
<button>Allow all</button><button>Reject all</button><button>Save my choices</button></div>
<main><h1>A current account that keeps up</h1><p>Instant balance alerts, spending insights and no monthly fee. Connect your other banks in the app with open banking.</p><a>Apply now</a></main></body></html>`,
    expect: null,
    source: 'composed from general knowledge of UK bank cookie notices',
  },
  {
    name: 'NEGATIVE UK help article on linking a bank in a bookkeeping app',
    url: 'https://support.sumsandco.example/articles/link-your-bank',
    language: 'en',
    html: `<!doctype html><html lang="en-GB"><head><title>How do I link my bank? – Sums &amp; Co Help Centre</title></head><body>
<input type="search" placeholder="Search for answers"><nav>Help Centre › Banking › Feeds</nav>
<article><h1>How do I link my bank?</h1><p>Updated 3 weeks ago</p>
<ol><li>Open Settings and choose Bank feeds.</li><li>Find your bank and press Connect. You will be sent to your bank's website.</li><li>Log in and select the accounts you want to share with Sums &amp; Co.</li><li>Read the consent page and press Allow.</li></ol>
<h2>What will Sums &amp; Co be able to see?</h2><p>Your account name, balances and up to 12 months of transactions. We never see your password.</p>
<h2>How long does the consent last?</h2><p>90 days. We'll email you before it runs out. You can revoke access from your bank too.</p>
<p>Was this article helpful? <button>Yes</button><button>No</button></p></article><aside><h3>Related articles</h3><ul><li>Why has my feed stopped?</li><li>Importing statements as CSV</li></ul></aside></body></html>`,
    expect: null,
    source: 'composed after support.uptogether.org "How do I share my financial account"',
  },
  {
    name: 'Canada aggregator that asks for the bank login itself, mortgage broker, single retrieval',
    url: 'https://iframe.inkflow.example/v2/?lang=en&inst=laurentide',
    language: 'en',
    html: `<!doctype html><html lang="en-CA"><head><title>Inkflow Connect</title></head><body>
<header><p>Secured by Inkflow</p></header>
<h1>Sign in to Laurentide Bank of Commerce</h1>
<p>Maplequick Mortgages requires proof of your down payment and of your residence before it can underwrite your file. Enter the same sign-in you use for your bank.</p>
<form><label>Client card number or username <input name="u" autocomplete="off"></label><label>Online banking password <input type="password" name="p"></label>
<p>Through Inkflow, Maplequick Mortgages will retrieve:</p>
<ul><li>void cheque information: transit, institution and account numbers</li>
<li>the holder's name, civic address, telephone and e-mail</li>
<li>your monthly bank statements in PDF for the past 12 months</li></ul>
<p>We sign in a single time to collect this and do not save your password afterward. Results are encrypted and also provided to the lender that funds your mortgage.</p>
<label><input type="checkbox"> I have read the Terms of Use</label>
<button>Submit</button></form></body></html>`,
    expect: {
      data: ['credentials'],
      lookbackDays: 365,
      states: ['lookback', 'others'],
    },
    source: 'composed from general knowledge of Canadian credential-based bank verification frames',
  },
  {
    name: 'NEGATIVE Canada two-step verification code page',
    url: 'https://signin.pacificrimcu.example/verify',
    language: 'en',
    html: `<!doctype html><html lang="en-CA"><head><title>Two-step verification | Pacific Rim Credit Union</title></head><body>
<h1>Confirm it's you</h1><p>We texted a six-digit code to •••-•••-0193. Enter it to get into your accounts.</p>
<form><label>Code <input inputmode="numeric" maxlength="6"></label><label><input type="checkbox"> Trust this device for 30 days</label><button>Continue</button></form>
<p>Never share this code. Our staff and apps you've linked will not ask for it. If you did not request access to your account, call us right away.</p><a>Send a new code</a>
<footer>Mortgages · Cards · Investments · Deposits fully guaranteed</footer></body></html>`,
    expect: null,
    source: 'composed from general knowledge of bank two-factor pages',
  },
  {
    name: 'Australia Consumer Data Right consent for a pay-later provider, saved payees optional',
    url: 'https://cdr.laterly.example/consent/2/data',
    language: 'en',
    html: `<!doctype html><html lang="en-AU"><head><title>Laterly – Data we'd collect</title></head><body>
<p>2. Data → 3. Bank → 4. Done</p><h1>Let us check a limit suits you</h1>
<p>Laterly is an accredited data recipient. With your consent we'll collect data held by Banksia Mutual to assess whether your spending limit is affordable.</p>
<section><h2>Data being collected</h2>
<details open><summary>Name and occupation</summary><p>Full name, title(s), occupation</p></details>
<details><summary>Contact details</summary><p>Phone, email, mail and residential address</p></details>
<details><summary>Account balance and details</summary><p>Type, nickname, interest rates, fees, discounts, current funds</p></details>
<details><summary>Transaction details</summary><p>Incoming and outgoing, amounts, dates, descriptions, who you've sent money to</p></details>
<details><summary>Direct debits and scheduled payments</summary><p>Upcoming and recurring</p></details>
<label><input type="checkbox"> Saved payees (optional – speeds up refunds to mates)</label></section>
<section><h2>Sharing period</h2><p>14 May 2026 – 14 May 2027 (12 months)</p></section>
<section><h2>Who helps us</h2><p>Basaltworks Pty Ltd, our outsourced service provider, will have access to your CDR data.</p></section>
<section><h2>Changing your mind</h2><p>Withdraw whenever you like from the Laterly dashboard, the Banksia app, or in writing to PO Box 00, Hobart. Data no longer needed gets deleted, not de-identified.</p></section>
<button>I consent</button><button>I do not consent</button></body></html>`,
    expect: {
      data: ['identity', 'contact', 'account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      offered: ['payees'],
      recipient: 'Laterly',
      holder: 'Banksia Mutual',
      days: 365,
      states: ['purpose', 'duration', 'stop'],
    },
    todo: 'the app speaks as "us"; the only name that will have access is its service provider',
    source:
      'composed after Consumer Data Standards Australia data language topics and developer.mastercard.com/open-finance-au consent',
  },
  {
    name: 'Australia point-of-sale system authorises a cash-flow lender, business data only',
    url: 'https://identity.tillwise.example/apps/grant/bookbarn',
    language: 'en',
    html: `<!doctype html><html lang="en-AU"><head><title>Grant access | Tillwise</title></head><body>
<main><h1>Bookbarn Finance is requesting permission</h1>
<p>Organisation: <strong>Three Gulls Café Pty Ltd</strong> <a>switch</a></p>
<p>If granted, Bookbarn Finance can:</p>
<ul><li>Look up daily takings, refunds and settlements</li><li>Open sales invoices and supplier invoices</li><li>View your profit and loss and chart of accounts</li></ul>
<p>It can't take payments, edit the menu or see staff files.</p>
<p>Bookbarn Finance puts these figures into your cash-flow forecast and working-capital offers.</p>
<p>Access carries on till an admin disconnects the app at Back Office &gt; Integrations.</p>
<button>Grant</button><button>Cancel</button></main><footer>Hardware · Rewards program · Gift cards</footer></body></html>`,
    expect: {
      data: ['business-finances'],
      recipient: 'Bookbarn Finance',
    },
    source: 'composed after docs.mollie.com permissions and wave-api OAuth scopes',
  },
  {
    name: 'India Account Aggregator consent request, field list, one year validity',
    url: 'https://web.saathiaa.example/consents/pending/7be1',
    language: 'en',
    html: `<!doctype html><html lang="en-IN"><head><title>Saathi AA – Consent request</title></head><body>
<h1>Kisan Udyam Finance has requested your consent</h1>
<table>
<tr><th>Purpose</th><td>Monitoring of your tractor loan (code 104)</td></tr>
<tr><th>Profile</th><td>Holder name, date of birth, PAN, registered mobile, e-mail, address</td></tr>
<tr><th>Summary</th><td>Current balance, account type, IFSC and branch</td></tr>
<tr><th>Transactions</th><td>Credits and debits with narration</td></tr>
<tr><th>FI types</th><td>Deposit accounts; mutual fund units and SIPs</td></tr>
<tr><th>Data range</th><td>Last 12 months</td></tr>
<tr><th>Frequency</th><td>Up to 1 time a month</td></tr>
<tr><th>Consent validity</th><td>1 year</td></tr>
<tr><th>Data life</th><td>Kept by the lender for 3 months after each fetch</td></tr></table>
<h2>Accounts discovered against 98•••••210</h2>
<label><input type="checkbox" checked> Deccan Gramin Bank – Savings XX5509</label><label><input type="checkbox" checked> Nilgiri Mutual Fund – Folio XX81</label>
<p>Saathi cannot read your data; it is only passed along in encrypted form. You may pause or revoke from My Consents.</p>
<button>Approve with OTP</button><button>Reject</button></body></html>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'account-details', 'transactions', 'merchants', 'investments'],
      recipient: 'Kisan Udyam Finance',
      days: 365,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'composed after docs.setu.co account aggregator consent object',
  },
  {
    name: 'Ireland recurring donation by bank, payment mandate for a payment app, 12 months',
    url: 'https://banking.corribcu.example/open/pay/approve-mandate',
    language: 'en',
    html: `<!doctype html><html lang="en-IE"><head><title>Corrib Credit Union – Approve a payment permission</title></head><body>
<h1>Fuchsia Pay wants to make payments from your account</h1>
<p>This is for your monthly gift to Cairde Hospice Foundation.</p>
<table><tr><td>Pay from</td><td>Current account IE•• •••• 7734</td></tr><tr><td>Most per payment</td><td>€30.00</td></tr><tr><td>Most per month</td><td>€30.00</td></tr><tr><td>In force for</td><td>12 months</td></tr></table>
<p>We will also pass your IBAN to Fuchsia Pay, so a gift can be refunded. Your balance and past transactions are not disclosed.</p>
<p>Stop it any day before 8 pm under Payments › Permissions. There is no need to ring us.</p>
<button>Approve in app</button><button>Decline</button>
<footer>Car loans · Home loans · Savings · Regulated by the Central Bank of Ireland</footer></body></html>`,
    expect: {
      data: ['payment-initiation', 'account-numbers'],
      recipient: 'Fuchsia Pay',
      days: 365,
      states: ['purpose', 'duration', 'accounts', 'stop'],
    },
    source: 'composed after apis.io description of Plaid payment initiation consents',
  },
  {
    name: 'Singapore national data exchange consent for a retirement planner, table by source, one year',
    url: 'https://consent.finpool.example/sg/planner/confirm',
    language: 'en',
    html: `<!doctype html><html lang="en-SG"><head><title>FinPool – Confirm data retrieval</title></head><body>
<h1>Merlion Wealth Planner is retrieving the following about you</h1>
<p>Please go through the list. It will go towards your retirement projection and nothing else.</p>
<table><thead><tr><th>From</th><th>Information</th></tr></thead><tbody>
<tr><td>Banks</td><td>Deposit balances; amounts outstanding on credit cards</td></tr>
<tr><td>Banks and housing board</td><td>Home loan and renovation loan outstanding</td></tr>
<tr><td>Depository and fund houses</td><td>Shares, bonds and unit trust holdings</td></tr>
<tr><td>Revenue authority</td><td>Notice of Assessment, latest year</td></tr></tbody></table>
<p>No individual transactions are retrieved. Institutions you have not linked are skipped.</p>
<p>Consent lapses one year from now. You can withdraw earlier from FinPool › My consents; Merlion then purges its copy within 30 days.</p>
<button>I agree</button><button>Cancel</button></body></html>`,
    expect: {
      data: ['balances', 'cards', 'liabilities', 'investments', 'tax'],
      recipient: 'Merlion Wealth Planner',
      days: 365,
      states: ['duration', 'stop'],
    },
    source: 'composed from general knowledge of the Singapore financial data exchange',
  },
  {
    name: 'NEGATIVE New Zealand bill payment form',
    url: 'https://ib.kaimanawabank.example/payments/new',
    language: 'en',
    html: `<!doctype html><html lang="en-NZ"><head><title>Pay a bill or person – Kaimanawa Bank</title></head><body>
<nav>Accounts · Payments · Cards · KiwiSaver</nav><h1>Pay a bill or person</h1>
<form><label>From account <select><option>Everyday 00-0000-0001234-00 — $812.55 available</option><option>Bonus Saver — $6,040.00 available</option></select></label>
<label>To <select><option>Saved payees</option><option>Tui Power Ltd</option><option>New payee</option></select></label>
<label>Account number <input></label><label>Amount <input></label><label>Particulars <input></label>
<fieldset><legend>How often</legend><label><input type="radio" name="f" checked> Once</label><label><input type="radio" name="f"> Automatic payment</label><label>Until <input type="date"></label></fieldset>
<label><input type="checkbox"> I authorise Kaimanawa Bank to make this payment and share my name and reference with the recipient</label>
<button>Review payment</button></form><p>You can stop an automatic payment from Scheduled payments at any time.</p></body></html>`,
    expect: null,
    source: 'composed from general knowledge of NZ online banking payment forms',
  },
  {
    name: 'NEGATIVE South African marketing page of a budgeting app',
    url: 'https://www.randwise.example/',
    language: 'en',
    html: `<!doctype html><html lang="en-ZA"><head><title>Randwise | All your money in one place</title></head><body>
<header><a>Features</a><a>Pricing</a><a>Security</a><a>Log in</a><a>Try it free</a></header>
<section><h1>All your money in one place</h1><p>Link your bank accounts, credit cards, loans and investments, and see balances and transactions update by themselves.</p><button>Start your 30-day free trial</button></section>
<section><h2>Safe as houses</h2><p>Randwise has read-only access. We can't move your money, we don't sell your data, and you can disconnect a bank with one tap.</p></section>
<section><h2>Loved by 40 000 South Africans</h2><blockquote>"I gave it permission to look at my statements and it found R900 a month of forgotten subscriptions." — Thandi, Durban</blockquote></section>
<section><h2>Questions</h2><details><summary>Which banks do you connect to?</summary><p>All the large ones, plus most brokers.</p></details><details><summary>How long do you keep history?</summary><p>As long as your plan is active.</p></details></section>
<footer>© Randwise (Pty) Ltd · Privacy · Terms · FSP no. 00000</footer></body></html>`,
    expect: null,
    source: 'composed from general knowledge of personal finance app landing pages',
  },
] satisfies PageFixture[];
