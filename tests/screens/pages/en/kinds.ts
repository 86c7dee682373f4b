import type { PageFixture } from '../../page-fixture.ts';

/** Permission screens and what resembles them, of many kinds, composed after public wording: banks and apps nobody listed. */
export default [
  {
    name: 'US bank consent with an account tick list and a footer that prints the bank’s own routing number',
    url: 'https://auth.harborlightbank.example/s/7Qm2xV',
    language: 'en',
    html: `<!doctype html><html lang="en-US"><head><title>Harborlight Bank</title></head><body>
<header><img src="logo.svg" alt="Harborlight Bank"><span>Secure session</span> <a href="/signoff">Sign off</a></header>
<main>
  <h1>Share your account information with Pocketwise</h1>
  <p>Pocketwise helps you keep a monthly budget. To do that, it's asking for access to your information at Harborlight Bank.</p>
  <form method="post" action="/s/7Qm2xV/next">
    <fieldset><legend>Choose the accounts you want to share</legend>
      <label><input type="checkbox" name="a" value="1" checked> Everyday Checking (...4471)</label><br>
      <label><input type="checkbox" name="a" value="2" checked> Rainy Day Savings (...0926)</label><br>
      <label><input type="checkbox" name="a" value="3"> Auto Loan (...7710)</label>
    </fieldset>
    <h2>What Pocketwise will be able to see</h2>
    <ul>
      <li><strong>Account information</strong><br>Account nickname, account type and the last 4 digits</li>
      <li><strong>Balances</strong><br>Current and available balance</li>
      <li><strong>Transactions</strong><br>Posted and pending activity, including amounts, dates and descriptions</li>
    </ul>
    <p>Access lasts for 12 months. You can turn it off at any time in Profile &gt; Security &gt; Connected apps.</p>
    <p><label><input type="checkbox" name="tc"> I have read and agree to the <a href="#">Data Sharing Agreement</a>.</label></p>
    <button type="submit" name="do" value="ok">Share my data</button>
    <button type="submit" name="do" value="no">No thanks</button>
  </form>
</main>
<footer><p>Harborlight Bank, N.A. Member FDIC. Equal Housing Lender. Routing number 011900000. NMLS 000000.</p>
<nav><a href="#">Privacy</a> <a href="#">Online services agreement</a> <a href="#">Account statements and disclosures</a> <a href="#">Credit cards</a> <a href="#">Investments</a></nav></footer>
</body></html>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Pocketwise',
      days: 365,
      states: ['duration', 'stop', 'accounts'],
    },
    source:
      'composed after pnc.com account-linking help and schwab.com third-party terms (structure: choose accounts, agreement box, share)',
  },
  {
    name: 'aggregator sheet in a frame: the aggregator’s name is everywhere, the recipient is the app',
    url: 'https://go.linkwell.example/c/0f2b9a11',
    frameOf: 'https://app.nestpay.example/onboarding',
    language: 'en',
    html: `<div class="pane" role="dialog" aria-labelledby="t">
  <button aria-label="Close">×</button>
  <div class="logos"><img alt="NestPay" src="n.png"><img alt="Copperfield Credit Union" src="c.png"></div>
  <h1 id="t">NestPay uses Linkwell to connect to Copperfield Credit Union</h1>
  <p>Here is what NestPay is asking Copperfield Credit Union for, so that you can get paid by direct transfer:</p>
  <ul class="rows">
    <li><svg aria-hidden="true"></svg><div><b>Account and routing number</b><small>For the account you pick on the next page</small></div></li>
    <li><svg aria-hidden="true"></svg><div><b>Account balance</b></div></li>
    <li><svg aria-hidden="true"></svg><div><b>Account holder details</b><small>Name, mailing address, phone number and email on file</small></div></li>
  </ul>
  <p class="fine">Linkwell never sells your personal information and NestPay will not see your Copperfield password.
  By selecting "Continue" you agree to the <a href="#">Linkwell End User Privacy Policy</a>. You may disconnect whenever you like at my.linkwell.example.</p>
  <button class="primary">Continue</button>
  <button class="link">Go back</button>
  <p class="secured">Secured by Linkwell</p>
</div>`,
    expect: {
      data: ['account-numbers', 'balances', 'identity', 'contact'],
      recipient: 'NestPay',
      states: ['purpose', 'stop'],
    },
    source:
      'composed after plaid.com/docs/link data transparency messaging and the Stripe Financial Connections data sheet',
  },
  {
    name: 'UK open banking reconfirmation at the app itself: the app speaks as we, no bank page follows',
    url: 'https://app.pennyfold.example/r/88213',
    language: 'en',
    html: `<nav><a href="/">Home</a> <a href="/pots">Pots</a> <a href="/help">Help</a></nav>
<main>
  <h1>Keep your bank connected</h1>
  <p>It has been nearly 90 days since you last told us you're happy to share your Northmoor Building Society data with Pennyfold.
  Under open banking rules we need you to reconfirm before 14 June, otherwise we'll lose sight of your accounts.</p>
  <section aria-label="Connection">
    <h2>Northmoor Building Society</h2>
    <p>Current account 20-**-** ****1182 · Joint account 20-**-** ****5540</p>
    <h3>The data we'll continue to access</h3>
    <dl>
      <dt>Your account details</dt><dd>Account name, sort code and account number</dd>
      <dt>Your balance</dt><dd>Including any arranged overdraft</dd>
      <dt>Your transactions</dt><dd>Incoming and outgoing, with who they were to or from</dd>
      <dt>Your regular payments</dt><dd>Direct Debits and standing orders</dd>
    </dl>
    <h3>Why we need it</h3>
    <p>To show all your spending in one place and work out how much is safe to put aside.</p>
    <h3>How long for</h3>
    <p>Another 90 days. You can withdraw your consent sooner in Settings or from your bank.</p>
  </section>
  <button>Yes, reconfirm</button> <button>Disconnect this bank</button> <a href="#">Remind me later</a>
</main>
<footer>Pennyfold Ltd is authorised by the Financial Conduct Authority under the Payment Services Regulations 2017 as an account information service provider (FRN 000000).</footer>`,
    expect: {
      data: [
        'account-details',
        'account-numbers',
        'balances',
        'transactions',
        'merchants',
        'scheduled-payments',
        'payees',
      ],
      recipient: 'Pennyfold',
      days: 90,
      states: ['purpose', 'duration', 'stop'],
    },
    source:
      'composed after standards.openbanking.org.uk customer experience guidelines and docs.truelayer.com ux-for-reconfirmation-of-consent',
  },
  {
    name: 'Australian CDR authorisation at the data holder: cluster names in closed disclosures, sharing period as dates and months',
    url: 'https://auth.kookaburrabank.example/flow/3?x=TTk4',
    language: 'en',
    html: `<header><img alt="Kookaburra Mutual Bank" src="k.svg"></header>
<ol class="progress"><li>Verify</li><li>Accounts</li><li aria-current="step">Confirm</li></ol>
<main>
 <h1>Confirm data sharing with Fernleaf Money</h1>
 <p>Accredited data recipient: <b>Fernleaf Money Pty Ltd</b> (ADRBNK000000)</p>
 <h2>Data you're sharing</h2>
 <details><summary>Account balance and details</summary><ul><li>Name of account</li><li>Type of account</li><li>Account balance</li><li>Account number</li><li>Interest rates</li><li>Fees</li><li>Discounts</li></ul></details>
 <details><summary>Transaction details</summary><ul><li>Incoming and outgoing transactions</li><li>Amounts</li><li>Dates</li><li>Descriptions of transactions</li><li>Who you've sent money to and received money from</li></ul></details>
 <details><summary>Saved payees</summary><ul><li>Names and details of accounts you've saved (e.g. BSB and account number, BPAY biller code)</li></ul></details>
 <h2>From these accounts</h2>
 <ul><li>Everyday Offset xx-xx 4410</li><li>Bonus Saver xx-xx 9833</li></ul>
 <h2>Sharing period</h2>
 <p>12 months: 2 March 2026 – 1 March 2027</p>
 <h2>Where to manage this arrangement</h2>
 <p>You can stop sharing at any time in Internet Banking &gt; Settings &gt; Data sharing.</p>
 <form><button type="submit" value="y">Authorise</button> <button type="submit" value="n">Deny</button></form>
</main>
<footer><p>Learn more about the Consumer Data Right at cdr.gov.au. We will never ask you for your password to share CDR data.</p></footer>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'payees'],
      recipient: 'Fernleaf Money',
      days: 365,
      states: ['duration', 'accounts', 'stop'],
    },
    source: 'composed after cx.dsb.gov.au authorise guidelines and the Consumer Data Standards banking data language',
  },
  {
    name: 'payroll connection: pay stubs and W-2s for a mortgage lender, direct deposit left alone',
    url: 'https://connect.steadroll.example/p/9931-aa',
    language: 'en',
    html: `<div class="card">
 <p class="crumb">Steadroll · Employee portal</p>
 <h1>Lendbright Mortgage would like to connect to your Steadroll payroll account</h1>
 <p>Signed in as D. Okafor · Employer: Tallgrass Foods</p>
 <p>If you allow it, Lendbright Mortgage can view:</p>
 <ul>
  <li>Pay stubs, including gross and net pay, deductions and hours</li>
  <li>Employment status, job title, hire date</li>
  <li>W-2 forms</li>
  <li>Your legal name, date of birth and the last four digits of your Social Security number</li>
 </ul>
 <p>It will <b>not</b> be able to change your direct deposit or see your bank account numbers.</p>
 <p>Lendbright Mortgage uses this to verify your income and employment for your loan application. The connection ends automatically after 90 days.</p>
 <div class="actions"><button>Deny</button><button class="cta">Allow</button></div>
 <p class="tiny">Not you? <a href="#">Switch account</a>. Steadroll does not control how Lendbright Mortgage uses your information. See its <a href="#">privacy notice</a>.</p>
</div>`,
    expect: {
      data: ['income', 'tax', 'identity'],
      recipient: 'Lendbright Mortgage',
      days: 90,
      states: ['purpose', 'duration'],
    },
    source: 'composed after docs.truv.com payroll income and plaid.com/docs/income/payroll-income',
  },
  {
    name: 'rent check that asks for the online banking user name and password on its own page',
    url: 'https://verify.rentproof.example/t/5d0c/bank',
    language: 'en',
    html: `<header><a href="/">RentProof</a><span>Application for 14 Alder Street, Unit 3</span></header>
<main>
 <h1>Sign in to First Cascade Bank</h1>
 <p>Enter the username and password you use for online banking at First Cascade Bank. RentProof will sign in on your behalf, once, and collect:</p>
 <ul><li>the balance of your checking and savings accounts</li><li>your transactions for the last 90 days</li></ul>
 <p>We use these to confirm to the property manager that you can afford the rent.</p>
 <form autocomplete="off" method="post">
  <label for="u">Online banking username</label><input id="u" name="u" type="text">
  <label for="p">Online banking password</label><input id="p" name="p" type="password">
  <label><input type="checkbox" name="agree"> I authorize RentProof to access my account information at First Cascade Bank</label>
  <button type="submit">Sign in and verify</button>
 </form>
 <p><a href="/t/5d0c/upload">I'd rather upload PDF documents</a></p>
 <p class="note">256-bit encryption. Your login is used for this check and is not stored.</p>
</main>
<footer>© RentProof Inc. · Terms · Fair Credit Reporting Act summary of rights</footer>`,
    expect: {
      data: ['credentials'],
      recipient: 'rentproof.example',
      act: 'credentials',
      lookbackDays: 90,
      states: ['purpose', 'lookback'],
    },
    source:
      'composed after docs.flinks.com account verification and easyfinanciere.com/en/flinksterms (log-in on the person’s behalf)',
  },
  {
    name: 'UK payment initiation: the bank shows the payer’s own balance, which nobody is given',
    url: 'https://auth.thistlebank.example/m/ZzY1',
    language: 'en',
    html: `<header><h2>Thistle Bank</h2></header>
<main>
 <h1>Check and confirm your payment</h1>
 <p>PayLark has asked us to make this payment from your account. PayLark is an authorised payment initiation service provider.</p>
 <table>
  <tr><th scope="row">Amount</th><td>£84.20</td></tr>
  <tr><th scope="row">Pay to</th><td>Greenhouse Garden Centre</td></tr>
  <tr><th scope="row">Sort code and account number</th><td>00-00-00 12345678</td></tr>
  <tr><th scope="row">Reference</th><td>ORDER 55120</td></tr>
  <tr><th scope="row">When</th><td>Immediately</td></tr>
 </table>
 <fieldset><legend>Pay from</legend>
  <label><input type="radio" name="f" checked> Classic Account ending 3381 – available balance £1,204.55</label>
  <label><input type="radio" name="f"> Bills Account ending 9002 – available balance £310.00</label>
 </fieldset>
 <p>You can't cancel this payment once you've confirmed it. PayLark can't see any other information about your account.</p>
 <aside><h3>Could this be a scam?</h3><p>Fraudsters can pretend to be a company you trust. If someone has told you to move your money, stop and call us.</p></aside>
 <button>Confirm payment</button> <button>Cancel and return to PayLark</button>
</main>`,
    expect: {
      data: ['payment-initiation'],
      recipient: 'PayLark',
    },
    source: 'composed after standards.openbanking.org.uk single domestic payment journey',
  },
  {
    name: 'one-time ownership check: what it will not see is listed at length',
    url: 'https://id.marlowpay.example/k/42',
    language: 'en',
    html: `<div class="sheet">
 <h1>Prove this account is yours</h1>
 <p>Before Marlow Payouts sends you money, we make a one-off check with your bank, Juniper Savings Bank. Nothing is kept connected afterwards.</p>
 <div class="two">
  <section><h2>We'll ask Juniper Savings Bank for</h2>
   <ul><li>The full name of the account holder</li><li>Your account number and sort code</li></ul></section>
  <section><h2>We won't see</h2>
   <ul><li>Your balance</li><li>Your transactions or where you shop</li><li>Your online banking password</li><li>Any direct debits or savings</li></ul></section>
 </div>
 <p>This is a one-time request: access ends as soon as the check is done.</p>
 <button type="button">Agree and go to my bank</button>
 <button type="button">Enter details by hand instead</button>
 <p>Marlow Payouts Ltd, FRN 000000. <a href="#">How we use your information</a></p>
</div>`,
    expect: {
      data: ['identity', 'account-numbers'],
      recipient: 'Marlow Payouts',
      days: 0,
      states: ['duration'],
    },
    source:
      'composed after truelayer.com account verification pages and help.openrent.co.uk "one-time, read-only access"',
    todo: 'a name in the middle of a sentence ("Marlow Payouts") is read as words for data',
  },
  {
    name: 'crypto exchange authorisation: switches, the one that sends coins is off',
    url: 'https://auth.kestrelexchange.example/z/aa01',
    language: 'en',
    html: `<main class="authz">
 <img alt="Kestrel Exchange" src="k.svg"><h1>TaxTally wants to access your Kestrel Exchange account</h1>
 <p>tomo.k@mail.example · <a href="#">Use a different account</a></p>
 <h2>This app is requesting permission to:</h2>
 <ul class="perm">
  <li><span id="s1">View your crypto wallets and their balances</span><button role="switch" aria-checked="true" aria-labelledby="s1"></button></li>
  <li><span id="s2">View your transaction history</span><button role="switch" aria-checked="true" aria-labelledby="s2"></button></li>
  <li><span id="s3">Send crypto and withdraw funds on your behalf</span><button role="switch" aria-checked="false" aria-labelledby="s3"></button></li>
 </ul>
 <p>Switch off anything you don't want TaxTally to do. You can revoke access in Settings › Third-party apps.</p>
 <p class="warn">Kestrel Exchange will never phone you to ask you to authorise an app.</p>
 <div><button type="button">Authorise</button> <button type="button">Cancel</button></div>
 <p>After authorising you will be returned to https://taxtally.example</p>
</main>`,
    expect: {
      data: ['crypto', 'balances', 'transactions', 'merchants'],
      offered: ['payment-initiation'],
      recipient: 'TaxTally',
      states: ['stop'],
    },
    source: 'composed after docs.cdp.coinbase.com OAuth2 permissions (scopes the person may untick)',
  },
  {
    name: 'Irish bank consent in three prose sentences, no list at all',
    url: 'https://auth.shannonbank.example/e/7/1f',
    language: 'en',
    html: `<header>Shannon Bank</header>
<main>
 <h1>Permission to share</h1>
 <p>Clearledger, a bookkeeping service, is looking for your permission to see information held at Shannon Bank so that it can prepare your VAT return.</p>
 <p>By pressing Agree you let it read the IBAN of your Business Current Account, how much money is in the account, and every payment in or out over the past 12 months,
 along with the name of whoever you paid or who paid you. It can come back for this information for up to 180 days, after which it will have to ask you again,
 and you may change your mind before then under Manage third parties in online banking.</p>
 <p>Clearledger is not able to make payments from your account.</p>
 <a class="btn" role="button" href="#y">Agree</a>
 <a class="btn" role="button" href="#n">Don't agree</a>
</main>
<footer>Shannon Bank plc is regulated by the Central Bank of Ireland. Terms and conditions apply.</footer>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Clearledger',
      days: 180,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'composed after Irish bank third-party-provider FAQs and help.openrent.co.uk; prose form is ours',
  },
  {
    name: 'Indian account aggregator consent as a table: data life is not the duration of access',
    url: 'https://app.dhanlink.example/consent/3c9e',
    language: 'en',
    html: `<header><b>DhanLink</b> <small>RBI licensed NBFC-Account Aggregator</small></header>
<h1>Review consent request</h1>
<p>Vriddhi Finance has requested your financial information from Sahyadri Gramin Bank.</p>
<table>
 <tbody>
 <tr><td>Requested by</td><td>Vriddhi Finance</td></tr>
 <tr><td>Purpose</td><td>Loan underwriting (code 103)</td></tr>
 <tr><td>Information type</td><td>Deposit accounts</td></tr>
 <tr><td>Profile</td><td>Account holder's name, mobile number, address, PAN</td></tr>
 <tr><td>Summary</td><td>Account type, branch, current balance</td></tr>
 <tr><td>Transactions</td><td>All debits and credits with narration, last 12 months</td></tr>
 <tr><td>Fetch frequency</td><td>One time</td></tr>
 <tr><td>Data life</td><td>30 days</td></tr>
 <tr><td>Linked accounts</td><td>Savings XXXXXX2209</td></tr>
 </tbody>
</table>
<p>DhanLink is data blind: we cannot view or store your financial information. You may revoke this consent from the Consents tab.</p>
<form><label>Enter your 4-digit PIN to approve <input type="tel" maxlength="4"></label>
<button>Approve</button><button>Reject</button></form>`,
    expect: {
      data: ['identity', 'contact', 'account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Vriddhi Finance',
      lookbackDays: 365,
      states: ['purpose', 'lookback', 'accounts', 'stop'],
    },
    source: 'composed after sahamati.org.in consent templates and docs.setu.co consent object',
  },
  {
    name: 'UK bank consent whose data is behind closed accordion buttons',
    url: 'https://auth.wealdbank.example/u/5/9cD',
    language: 'en',
    html: `<div id="cookie" role="region" aria-label="Cookies"><p>We use cookies to keep this service secure.</p><button>OK</button></div>
<header><img alt="Weald Bank" src="w.svg"></header>
<main>
 <h1>Do you want to share your data?</h1>
 <p>MortgageMate has told us you'd like to share data about your Weald Bank accounts. Here's what they've asked for. Select a heading to see more.</p>
 <h3><button aria-expanded="false" aria-controls="p1">Your account details</button></h3>
 <div id="p1" role="region" hidden><p>Your account name, number and sort code, and the interest rate and overdraft limit.</p></div>
 <h3><button aria-expanded="false" aria-controls="p2">Your regular payments</button></h3>
 <div id="p2" role="region" hidden><p>Standing orders, Direct Debits and any future-dated payments.</p></div>
 <h3><button aria-expanded="false" aria-controls="p3">Your statements</button></h3>
 <div id="p3" role="region" hidden><p>Monthly statements, showing money in and money out and your balance.</p></div>
 <p>MortgageMate will have access until 30 September 2026, or until you tell them or us to stop.</p>
 <div class="row"><button id="c1">Yes, share my data</button><button id="c2">No, don't share</button></div>
</main>
<footer><a href="#">Accessibility</a> <a href="#">Security</a> <a href="#">Mortgages</a> <a href="#">Loans</a> <a href="#">Credit score</a></footer>`,
    expect: {
      data: [
        'account-details',
        'account-numbers',
        'scheduled-payments',
        'payees',
        'statements',
        'balances',
        'transactions',
        'merchants',
      ],
      recipient: 'MortgageMate',
      states: ['duration'],
    },
    source: 'composed after standards.openbanking.org.uk data clusters and creation.co.uk open banking FAQ',
  },
  {
    name: 'till and payments provider connected to an accounting app: the shop’s figures, nobody’s bank account',
    url: 'https://auth.tillpoint.example/app/6650',
    language: 'en',
    html: `<main>
 <h1>Connect LedgerNest to TillPoint</h1>
 <p>LedgerNest would like permission to do the following for <b>Bramble &amp; Oak Bakery</b>:</p>
 <ul>
  <li>Read your sales, refunds and discounts</li>
  <li>Read your payouts and processing fees</li>
  <li>Read your item library and stock levels</li>
  <li>Read your locations and opening hours</li>
 </ul>
 <p>Sales are posted to your books every night until you disconnect LedgerNest in your TillPoint dashboard under Apps.</p>
 <label>Location <select><option>All locations</option><option>High Street</option></select></label>
 <div><button>Allow access</button> <button>Deny</button></div>
 <p>LedgerNest isn't made by TillPoint. By allowing access you agree to LedgerNest's <a href="#">terms</a>.</p>
</main>`,
    expect: {
      data: ['business-finances'],
      recipient: 'LedgerNest',
      states: ['stop'],
    },
    source:
      'composed after developer.squareup.com OAuth permissions ("authorization page and a list of requested permissions")',
  },
  {
    name: 'New Zealand bank feed to an accounting product: access until cancelled',
    url: 'https://auth.kauribank.example/-/q8',
    language: 'en',
    html: `<header>Kauri Bank <small>Business</small></header>
<main>
 <h1>Tui Books is asking for ongoing access</h1>
 <p>You're giving Tui Books consent to collect information from the accounts you choose below, so your bank feed stays up to date.</p>
 <h2>Information</h2>
 <ul><li>Account name and account number</li><li>Current balance</li><li>Transactions, from 1 April 2025 onwards</li></ul>
 <h2>Accounts</h2>
 <table><thead><tr><th>Share</th><th>Account</th></tr></thead><tbody>
  <tr><td><input type="checkbox" checked aria-label="Trading account"></td><td>Trading account 00-0000-0******-00</td></tr>
  <tr><td><input type="checkbox" aria-label="Tax account"></td><td>GST account 00-0000-0******-01</td></tr></tbody></table>
 <h2>How long</h2>
 <p>Until you cancel. To cancel, go to Settings, then Open banking, or ask Tui Books.</p>
 <p>Tui Books can't move money or change anything on your accounts.</p>
 <button>Consent</button><button>Decline</button>
</main>`,
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      recipient: 'Tui Books',
      states: ['duration', 'stop'],
    },
    source: 'composed after akahu.nz/privacy-notice, fintagger.app/bank-info and Xero bank-feed guides',
  },
  {
    name: 'BNPL dialog over a checkout: basket, price and card form behind it are not shared',
    url: 'https://checkout.fawnandfig.example/step/pay',
    language: 'en',
    html: `<div inert aria-hidden="true"><h1>Checkout</h1><p>Order summary: 2 items, $138.00</p>
 <form><label>Card number <input name="cc" autocomplete="cc-number"></label><label>Email <input type="email"></label><button>Place order</button></form></div>
<div role="dialog" aria-modal="true" aria-labelledby="h">
 <p>Splitly</p>
 <h2 id="h">Link your bank to see if you're eligible for 6 payments</h2>
 <p>Splitly will use the following from your Bluestem Bank account to decide how much we can offer you:</p>
 <ul>
  <li>Account and routing numbers</li>
  <li>Balances</li>
  <li>Transactions</li>
  <li>Income, such as your paychecks and benefits</li>
 </ul>
 <p>We keep access while you have a plan with Splitly. Manage linked banks in the Splitly app. This won't affect your credit score.</p>
 <button>Agree and link bank</button>
 <button>Pay in full instead</button>
 <p><a href="#">Privacy</a> · <a href="#">E-sign consent</a></p>
</div>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'income'],
      recipient: 'Splitly',
      states: ['stop'],
    },
    source:
      'composed after Stripe Financial Connections data sheet ("will use your account and routing number, balances and transactions") and BNPL help pages',
  },
  {
    name: 'Singapore government data share for a home loan: no bank holds the name and address',
    url: 'https://consent.myrecord.example/d/77',
    language: 'en',
    html: `<header>MyRecord <small>A national digital identity service</small></header>
<main>
 <p>Digital service</p><h1>Orchid Home Finance</h1>
 <p>This digital service is requesting the following information from MyRecord, for the purpose of assessing your home loan application.</p>
 <h2>Personal</h2><ul><li>Principal name</li><li>NRIC number</li><li>Registered address</li></ul>
 <h2>Income and finance</h2>
 <ul><li>CPF contribution history (up to 15 months)</li><li>CPF account balances</li><li>Notice of Assessment (detailed, last 2 years)</li></ul>
 <p>Clicking the "I agree" button permits this digital service to retrieve your data based on the Terms of Use.</p>
 <button>Cancel</button> <button>I agree</button>
</main>
<footer>Report vulnerability · Privacy statement · Terms of use</footer>`,
    expect: {
      data: ['balances', 'income', 'tax'],
      recipient: 'Orchid Home Finance',
      states: ['purpose'],
    },
    source: 'composed after docs.developer.singpass.gov.sg Myinfo finance catalogue',
    todo: 'the recipient stands in a heading of its own; a government record keeps no money, so an address there is no financial data',
  },
  {
    name: 'US broker consent: tax forms are an extra box left unticked',
    url: 'https://auth.larkspurinvest.example/v/4481',
    language: 'en',
    html: `<header>Larkspur Investments</header>
<main>
 <h1>Instruction and consent to share your account information</h1>
 <p>WealthGrid has asked to receive information from Larkspur Investments. Please review what you will be sharing.</p>
 <h2>Included</h2>
 <ul><li>Account type, nickname and masked account number</li><li>Account value and cash balances</li><li>Holdings and positions, including cost basis</li><li>Transaction history: buys, sells, dividends, fees and transfers</li></ul>
 <h2>Optional</h2>
 <label><input type="checkbox" name="tx"> Also share my tax forms (1099, 5498)</label>
 <h2>Accounts</h2>
 <label><input type="radio" name="acc" checked> All current and future accounts</label>
 <label><input type="radio" name="acc"> Only the accounts I choose</label>
 <p>WealthGrid may pass your information to its service providers. Larkspur Investments is not responsible once the data has left us. This consent does not allow trading.</p>
 <button>I consent</button> <button>Exit</button>
</main>
<footer>Securities products: not FDIC insured · no bank guarantee · may lose value. Member SIPC.</footer>`,
    expect: {
      data: ['account-details', 'balances', 'investments', 'transactions', 'merchants'],
      offered: ['tax'],
      recipient: 'WealthGrid',
      states: ['others'],
    },
    source:
      'composed after schwab.com/legal/third-party-terms (informed consent, "The Account Information You Will Be Sharing")',
  },
  {
    name: 'Canadian cash-back programme: purchases for offers and partners’ advertising',
    url: 'https://auth.lakeheadtrust.example/b/k2',
    language: 'en',
    html: `<header>Lakehead Trust</header>
<main>
 <h1>Connect to Maplecart Rewards</h1>
 <p>Maplecart Rewards is asking Lakehead Trust for:</p>
 <div class="item"><h3>Purchases</h3><p>Debit and credit transactions with the date, the amount and the store where you shopped.</p></div>
 <h3>How Maplecart Rewards says it uses this</h3>
 <ul><li>To find purchases that earn cash back</li><li>To show you personalized offers and advertising</li><li>To share your purchases with its retail partners</li></ul>
 <h3>For how long</h3><p>Access expires in 12 months.</p>
 <p>Changed your mind? Remove Maplecart Rewards under Privacy centre, Shared data.</p>
 <form method="post"><input type="hidden" name="k" value="x"><input type="submit" value="Accept"><input type="submit" value="Decline"></form>
</main>
<footer>Lakehead Trust is a member of CDIC. Balances, e-statements, credit score and payees are available in online banking.</footer>`,
    expect: {
      data: ['transactions', 'merchants'],
      recipient: 'Maplecart Rewards',
      days: 365,
      states: ['duration', 'advertising', 'stop'],
    },
    source: 'composed after card-linked offer programme terms and Canadian consumer-driven banking material',
    todo: '"your purchases" at a bank are transactions, at a shop orders',
  },
  {
    name: 'mortgage asset check in a stepper: statements, owners and debts',
    url: 'https://start.assetcheck.example/w/31/3',
    language: 'en',
    html: `<ol><li>Find your bank</li><li>Sign in</li><li aria-current="step">Review and share</li><li>Done</li></ol>
<main>
 <h1>Review what you're sharing with Harrow Home Loans</h1>
 <p>AssetCheck works on behalf of Harrow Home Loans to verify your assets. You signed in at Prairie Star Bank.</p>
 <dl>
  <dt>Statements</dt><dd>PDF statements from the last 60 days</dd>
  <dt>Account owner</dt><dd>Name and address of each owner</dd>
  <dt>Balances</dt><dd>Current and average</dd>
  <dt>Loans and credit cards</dt><dd>What you owe, minimum payment and due date</dd>
 </dl>
 <p>Harrow Home Loans can refresh this report for 90 days, or until closing. To withdraw, email privacy@assetcheck.example.</p>
 <button class="wide">Share with lender</button>
 <a href="#">Back</a> <a href="#">Cancel</a>
</main>
<footer>AssetCheck is a consumer reporting agency. <a href="#">Request a copy of your report</a></footer>`,
    expect: {
      data: [
        'statements',
        'balances',
        'transactions',
        'merchants',
        'account-details',
        'identity',
        'contact',
        'liabilities',
        'cards',
      ],
      recipient: 'Harrow Home Loans',
      days: 90,
      lookbackDays: 60,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'composed after Finicity Connect lender flow and Plaid asset report documentation',
  },
  {
    name: 'UK variable recurring payment: a funds check is not a balance',
    url: 'https://auth.brackwaterbank.example/h/0w',
    language: 'en',
    html: `<header>Brackwater Bank</header>
<main>
 <h1>Set up a variable recurring payment</h1>
 <p>NestEgg Save wants to move money from your Brackwater Bank account to your savings when it thinks you can spare it.</p>
 <h2>The limits you're agreeing to</h2>
 <ul><li>Most per payment: £50</li><li>Most per month: £200</li><li>Paid to: your NestEgg Save pot, 00-00-00 ****7781</li></ul>
 <p>From: <select><option>Current account ****2204</option><option>Student account ****8750</option></select></p>
 <p>NestEgg Save may make payments within these limits without asking you each time. We may answer yes or no when it asks whether there is enough money for a payment; we won't tell it your balance and it can't see your transactions.</p>
 <p>This permission ends after 12 months. You can cancel it in Payments, Recurring payments.</p>
 <button>Approve</button> <button>Not now</button>
</main>`,
    expect: {
      data: ['payment-initiation'],
      recipient: 'NestEgg Save',
      days: 365,
      states: ['duration', 'stop'],
    },
    source: 'composed after standards.openbanking.org.uk sweeping VRP journey',
  },
  // ---------------------------------------------------------------- nothing is asked
  {
    name: 'negative: budgeting dashboard with balances, transactions and a button to add an account',
    url: 'https://app.pocketwise.example/home',
    language: 'en',
    html: `<nav><a href="#">Overview</a> <a href="#">Transactions</a> <a href="#">Connected accounts</a> <a href="#">Share with partner</a></nav>
<main>
 <h1>Good morning, Ana</h1>
 <section><h2>Account balances</h2><ul><li>Everyday Checking ...4471 <b>$2,310.42</b></li><li>Rainy Day Savings ...0926 <b>$8,004.10</b></li></ul><button>Connect another account</button></section>
 <section><h2>Recent transactions</h2>
 <table><tr><td>3 May</td><td>Corner Pharmacy</td><td>-14.20</td></tr><tr><td>2 May</td><td>Payroll</td><td>+1,980.00</td></tr></table><button>See all transactions</button></section>
 <section><h2>Bills and direct debits</h2><p>Electric, due 12 May</p><button>Confirm</button></section>
 <p>Harborlight Bank data last updated 4 minutes ago. Pocketwise has access to this bank until 1 March. <a href="#">Manage access</a></p>
</main>`,
    expect: null,
    source: 'composed after budgeting app dashboards',
  },
  {
    name: 'negative: a bank’s own log-in that warns against sharing the password with third-party apps',
    url: 'https://auth.harborlightbank.example/login',
    language: 'en',
    html: `<header>Harborlight Bank</header>
<main>
 <h1>Sign in to online banking</h1>
 <form method="post"><label>Username <input name="username" autocomplete="username"></label>
 <label>Password <input type="password" name="password" autocomplete="current-password"></label>
 <label><input type="checkbox"> Remember my username</label>
 <button>Sign in</button></form>
 <p><a href="#">Forgot username or password?</a> <a href="#">Enroll</a></p>
 <aside><h2>Stay in control of your data</h2><p>Never give your username and password to a third-party app. Use Connected apps to allow access to your balances, transactions and account numbers safely, and stop sharing when you want.</p></aside>
 <ul><li>View balances and statements</li><li>Move money and pay bills</li><li>Check your credit score</li></ul>
</main>
<footer>Member FDIC. Equal Housing Lender. Routing number 011900000.</footer>`,
    expect: null,
    source: 'composed after US bank sign-on pages',
  },
  {
    name: 'negative: marketing page about open banking with a mock consent card in the hero',
    url: 'https://www.linkwell.example/open-banking',
    language: 'en',
    html: `<header><a href="#">Products</a> <a href="#">Pricing</a> <a href="#">Docs</a> <a href="#">Log in</a></header>
<section class="hero"><h1>Open banking your customers will say yes to</h1>
 <p>Let people connect their bank in seconds and share balances, transactions, account and routing numbers, and identity with your app.</p>
 <a class="button" href="#">Get started</a> <a class="button" href="#">Talk to sales</a>
 <figure aria-label="Illustration of our consent screen"><div class="mock"><p>YourApp would like to access</p><ul><li>Account details</li><li>Balances</li><li>Transactions</li></ul><span class="fake-btn">Allow</span></div></figure></section>
<section><h2>One API, 12,000 institutions</h2>
 <h3>Balance</h3><p>Check funds before a payment.</p><h3>Transactions</h3><p>24 months of cleaned history.</p><h3>Payments</h3><p>Initiate payments straight from the bank.</p></section>
<section><h2>Consent is built in</h2><p>Your users choose which accounts to share, for how long, and can revoke access at any time.</p></section>
<footer><form><label>Work email <input type="email"></label><button>Continue</button></form></footer>`,
    expect: null,
    source: 'composed after stripe.com/financial-connections and aggregator product pages',
  },
  {
    name: 'negative: privacy policy that says what the company collects from your bank',
    url: 'https://www.rentproof.example/legal/privacy',
    language: 'en',
    html: `<main><h1>Privacy policy</h1><p>Last updated 1 February 2026</p>
 <h2>1. Information we collect</h2>
 <p>When you link a financial account, you authorize RentProof to access the following information from your bank:</p>
 <ul><li>Account information, including account name, type, account number and routing number</li><li>Account balances</li><li>Transactions, including amount, date, payee and location</li><li>Account owner name, address, phone number and email</li><li>Income and employment information</li></ul>
 <h2>2. How we use it</h2><p>To verify your income, to prevent fraud, and to provide our services to landlords.</p>
 <h2>3. Who we share it with</h2><p>Property managers, service providers and affiliates.</p>
 <h2>4. How long we keep it</h2><p>We keep the data for 12 months after your application.</p>
 <h2>5. Your choices</h2><p>You may revoke consent by disconnecting your account at any time.</p>
 <p><button onclick="print()">Print</button> <a href="#">Download PDF</a> <a href="#">Do not sell or share my personal information</a></p></main>`,
    expect: null,
    source: 'composed after aggregator end-user privacy policies',
  },
  {
    name: 'negative: bank’s list of connected apps, with the data each one has and buttons to stop',
    url: 'https://online.wealdbank.example/settings/third-parties',
    language: 'en',
    html: `<nav>Accounts | Payments | Settings</nav>
<main><h1>Apps and companies with access to your data</h1>
 <p>These third parties have your permission to see your Weald Bank information. You're in control.</p>
 <article><h2>MortgageMate</h2><p>Access given 30 March 2026 · ends 30 September 2026</p>
  <ul><li>Your account details</li><li>Your regular payments</li><li>Your statements</li></ul><button>Stop sharing</button> <button>View details</button></article>
 <article><h2>Pennyfold</h2><p>Access given 2 January 2026 · expires in 90 days</p>
  <ul><li>Balances</li><li>Transactions</li></ul><button>Stop sharing</button> <button>View details</button></article>
 <h2>No longer connected</h2><p>SaverBot, access ended 4 December 2025</p>
</main>`,
    expect: null,
    source: 'composed after standards.openbanking.org.uk access dashboard and U.S. Bank data sharing help',
  },
  {
    name: 'negative: help article on linking an account that retells every consent step',
    url: 'https://help.nestpay.example/articles/link-your-bank',
    language: 'en',
    html: `<header><a href="#">NestPay Help Center</a> <input type="search" placeholder="Search"></header>
<article><h1>How do I link my bank account?</h1><p>Written by Dale · Updated this week</p>
 <ol><li>In the app, tap Wallet, then <b>Link bank account</b>.</li>
 <li>Choose your bank and enter your online banking username and password on your bank's page.</li>
 <li>Select the accounts you want to share. You'll see that NestPay would like to access your account and routing number, balance and account holder details.</li>
 <li>Tick the box to agree to the terms and tap <b>Allow</b> or <b>Continue</b>.</li></ol>
 <img alt="Screenshot of the consent screen: NestPay wants to access your accounts. Buttons Allow and Deny." src="s.png">
 <h2>Does NestPay see my transactions?</h2><p>No, only the data listed on the consent screen.</p>
 <h2>How do I unlink my bank?</h2><p>Go to Settings, Linked accounts, Remove. Access stops at once.</p>
 <p>Did this answer your question? <button>Yes</button> <button>No</button></p></article>`,
    expect: null,
    source: 'composed after operatorsupport.veryableops.com and docs.myintranetapps.com how-to-link articles',
  },
  {
    name: 'negative: cookie banner on a bank’s home page, consent to share data with partners',
    url: 'https://www.thistlebank.example/',
    language: 'en',
    html: `<header>Thistle Bank <a href="#">Log in</a> <a href="#">Open an account</a></header>
<main><h1>Banking that's on your side</h1><p>See your balance, spot where you spend, and set up standing orders in the app.</p>
 <section><h2>Credit cards</h2><p>Up to 20 months on balance transfers.</p><a href="#">Check eligibility</a></section></main>
<div role="dialog" aria-label="Your privacy" class="consent">
 <h2>We value your privacy</h2>
 <p>With your consent, we and our 41 partners store and access information on your device, such as unique identifiers and browsing data, to show personalised advertising and measure it. Your account information and transactions are not used.</p>
 <label><input type="checkbox" checked disabled> Strictly necessary</label>
 <label><input type="checkbox"> Analytics</label>
 <label><input type="checkbox"> Advertising and data sharing with partners</label>
 <p>You can withdraw consent at any time. Your choice lasts for 12 months.</p>
 <button>Accept all</button> <button>Reject all</button> <button>Save choices</button></div>`,
    expect: null,
    source: 'composed after consent-management banners on UK bank sites',
  },
  {
    name: 'negative: bank’s own transfer form with balances, payee and account number',
    url: 'https://online.kauribank.example/payments/new',
    language: 'en',
    html: `<nav>Accounts · Pay · Cards · Settings</nav>
<main><h1>Make a payment</h1>
 <form method="post">
 <label>From <select><option>Trading account, available balance $5,120.00</option><option>Savings, available balance $900.00</option></select></label>
 <label>To <input name="payee" placeholder="Payee name"></label>
 <label>Account number <input name="acct" inputmode="numeric"></label>
 <label>Amount <input name="amt"></label>
 <label>Reference <input name="ref"></label>
 <label><input type="checkbox" name="save"> Save this payee</label>
 <label><input type="checkbox" name="rep"> Repeat every month</label>
 <p>Check the details carefully. By confirming you authorise Kauri Bank to make this payment from your account.</p>
 <button>Confirm payment</button> <button type="reset">Cancel</button></form>
 <h2>Recent transactions</h2><p>12 Apr, Pohutukawa Power, -$143.18</p></main>`,
    expect: null,
    source: 'composed after bank payment forms',
  },
  {
    name: 'negative: plain sign-in with an identity provider for a finance app, name and e-mail only',
    url: 'https://accounts.lumenid.example/o/2',
    language: 'en',
    html: `<main><img alt="LumenID" src="l.svg">
 <h1>Sign in to Pocketwise with LumenID</h1>
 <p>ana@mail.example</p>
 <p>To continue, LumenID will share your name and email address with Pocketwise. Before using this app, you can review Pocketwise's <a href="#">privacy policy</a> and <a href="#">terms of service</a>.</p>
 <p>Pocketwise: budgets, balances and transactions in one place.</p>
 <button>Cancel</button> <button>Continue</button>
 <p><a href="#">Use another account</a></p></main>
<footer>English (United States) · Help · Privacy · Terms</footer>`,
    expect: null,
    source: 'composed after common "sign in with" account choosers',
  },
  {
    name: 'negative: survey asking how people feel about sharing their bank data with apps',
    url: 'https://survey.opinionhive.example/q/ob-2026',
    language: 'en',
    html: `<main><h1>Sharing your financial data: have your say</h1><p>Page 2 of 5. Your answers are anonymous.</p>
 <form>
 <fieldset><legend>Which data would you allow a budgeting app to access from your bank?</legend>
  <label><input type="checkbox"> Account balances</label><label><input type="checkbox"> Transactions</label>
  <label><input type="checkbox"> Account number and sort code</label><label><input type="checkbox"> Direct debits and standing orders</label>
  <label><input type="checkbox"> Income and salary</label></fieldset>
 <fieldset><legend>For how long would you agree to share it?</legend>
  <label><input type="radio" name="d"> Once</label><label><input type="radio" name="d"> 90 days</label><label><input type="radio" name="d"> 12 months</label></fieldset>
 <fieldset><legend>Would you give an app your online banking password?</legend>
  <label><input type="radio" name="p"> Yes</label><label><input type="radio" name="p"> No</label></fieldset>
 <button type="button">Back</button> <button>Continue</button></form></main>`,
    expect: null,
    source: 'composed after consumer surveys on open banking',
    todo: 'a survey about sharing has the words and the boxes of a permission screen',
  },
] satisfies PageFixture[];
