import type { PageFixture } from '../../page-fixture.ts';

export default [
  {
    name: 'US aggregator pane before the hand-over to the bank, accordion of data kinds',
    url: 'https://pane.fernlink.example/s/5c0e91d7',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Fernlink</title></head>
<body>
<div role="dialog" aria-modal="true" aria-labelledby="h">
  <header>
    <button type="button" aria-label="Back">‹</button>
    <img src="/i/f.svg" alt="Fernlink">
    <button type="button" aria-label="Close">×</button>
  </header>
  <h1 id="h">Pocketwren would like to connect to Cascade Ridge Bank</h1>
  <p>Pocketwren uses Fernlink to bring your information over safely, so it can draw up your monthly spending plan.</p>
  <h2>Here is what Pocketwren will receive</h2>
  <details open>
    <summary>Balances</summary>
    <p>The money you have available right now and the amount already posted.</p>
  </details>
  <details>
    <summary>Account activity</summary>
    <p>Purchases, deposits and transfers: the merchant, the day, the amount and a category.</p>
  </details>
  <details>
    <summary>Account profile</summary>
    <p>Nickname, kind of account and the last four digits.</p>
  </details>
  <p>Next, a Cascade Ridge Bank window opens where you sign in. Neither Pocketwren nor Fernlink ever learns your password.</p>
  <p>Changed your mind later? Unlink the bank at <a href="/p">portal.fernlink.example</a> whenever you like.</p>
  <footer>
    <button type="button">Go to Cascade Ridge Bank</button>
    <p><small>By moving on you accept Fernlink’s <a href="/t">End User Notice</a>.</small></p>
  </footer>
</div>
</body>
</html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Pocketwren',
      states: ['purpose', 'stop'],
    },
    source: 'US aggregator widget, pane shown before bank OAuth',
  },
  {
    name: 'US aggregator asks for the bank user name and password itself, data named in one sentence',
    url: 'https://connect.quillpath.example/w/b7731fa0e2',
    language: 'en',
    html: `<!doctype html>
<html lang="en-US">
<head><title>Sign in | Quillpath Connect</title></head>
<body>
<main>
  <p><a href="#">← Choose a different institution</a></p>
  <img src="/logos/tcu.png" alt="" width="48">
  <h1>Enter your Tallgrass Credit Union login</h1>
  <p>Use the same user ID you type on the Tallgrass Credit Union website.</p>
  <form method="post" action="/w/next">
    <p>
      <label for="u">Online banking user ID</label><br>
      <input id="u" name="u" type="text" autocomplete="off">
    </p>
    <p>
      <label for="p">Password</label><br>
      <input id="p" name="p" type="password" autocomplete="off">
      <button type="button">Show</button>
    </p>
    <p>
      <strong>Harvest Lending</strong> is going to get the routing number and full account number,
      together with the name of the account owner, to verify the account your loan will be paid into.
    </p>
    <button type="submit">Submit and continue</button>
    <button type="button">I’ll do this another time</button>
  </form>
  <p><a href="#">Forgot your user ID?</a> · <a href="#">Is this safe?</a></p>
</main>
<footer>
  <p>Powered by Quillpath. Encrypted with 256-bit TLS.</p>
</footer>
</body>
</html>`,
    expect: { data: ['credentials'], states: ['purpose'] },
    source: 'US aggregator widget, screen-scraping log-in for a lender',
  },
  {
    name: 'US bank page, FDX-style data clusters in a table, account picker, twelve months',
    url: 'https://secure.firstmeridian.example/dshare/90b2-44c8',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>First Meridian Bank: Data sharing</title></head>
<body>
<header><img src="/fm.svg" alt="First Meridian Bank"> <a href="/out">Sign off</a></header>
<ol aria-label="Progress"><li>Verify it’s you</li><li aria-current="step">Review</li><li>Finish</li></ol>
<main>
  <h1>Review your data sharing</h1>
  <p>Ledgerly Home, working with Northgate Data Network, asked First Meridian Bank for the data clusters in this table.</p>
  <table>
    <thead><tr><th scope="col">Data cluster</th><th scope="col">What’s in it</th></tr></thead>
    <tbody>
      <tr><th scope="row">Basic account information</th><td>Account nickname, product type, last four digits</td></tr>
      <tr><th scope="row">Balances</th><td>Current, available and pending balance</td></tr>
      <tr><th scope="row">Transactions</th><td>Posted activity going back 24 months, including the payee or store</td></tr>
      <tr><th scope="row">Rewards</th><td>Points and cash back you have earned</td></tr>
      <tr><th scope="row">Statements</th><td>Monthly PDF copies</td></tr>
    </tbody>
  </table>
  <fieldset>
    <legend>Pick at least one account</legend>
    <label><input type="checkbox" name="a" checked> Everyday Checking …4410</label><br>
    <label><input type="checkbox" name="a" checked> Meridian Platinum Card …0927</label><br>
    <label><input type="checkbox" name="a"> Holiday Club Savings …7731</label>
  </fieldset>
  <p>Sharing runs for 12 months from today. You can end it sooner under Profile &gt; Security &gt; Apps I share with.</p>
  <p>Northgate Data Network may hand the same data to companies that host and maintain its systems.</p>
  <label><input type="checkbox" name="tc"> I have read the <a href="/dsa">Data Sharing Agreement</a></label>
  <p><button>Share my data</button> <button type="button">Don’t share</button></p>
</main>
<footer>First Meridian Bank, N.A. Member FDIC. Equal Housing Lender.</footer>
</body>
</html>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'rewards', 'statements'],
      recipient: 'Ledgerly Home',
      holder: 'First Meridian Bank',
      days: 365,
      lookbackDays: 730,
      states: ['duration', 'lookback', 'others', 'stop'],
    },
    source: 'US bank consent with FDX data clusters behind a data network',
  },
  {
    name: 'US broker consent with a list of what stays private, investments and 1099 forms',
    url: 'https://access.holliswren.example/g/7f3a0c',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Third-party access | Hollis &amp; Wren Brokerage</title></head>
<body>
<nav><a href="/">Accounts</a> <a href="/">Trade</a> <a href="/">Research</a> <a href="/">Help</a></nav>
<main>
  <h1>Third-party access request</h1>
  <p>Requested by: <b>Nestfolio</b></p>
  <p>Nestfolio says it needs this “to track your net worth and prepare your year-end tax summary.”</p>
  <section>
    <h2>If you agree, Nestfolio can see</h2>
    <ul>
      <li>Positions you hold, with quantity, cost basis and market value</li>
      <li>Trades, dividends and splits</li>
      <li>Cash balance</li>
      <li>Form 1099 composites for the current and prior tax year</li>
    </ul>
  </section>
  <section>
    <h2>Nestfolio cannot see or do</h2>
    <ul>
      <li>Your Social Security number or date of birth</li>
      <li>Your login details</li>
      <li>Place trades or withdraw cash</li>
    </ul>
  </section>
  <p>Your agreement lapses after one year. Nestfolio has to come back and ask again after that.</p>
  <form method="post">
    <button name="d" value="1">I agree</button>
    <button name="d" value="0">Decline</button>
  </form>
</main>
<footer><small>Hollis &amp; Wren Brokerage LLC, member FINRA/SIPC. Investments are not bank guaranteed and may lose value.</small></footer>
</body>
</html>`,
    expect: { data: ['investments', 'balances', 'tax'], recipient: 'Nestfolio', days: 365, states: ['duration'] },
    source: 'US broker third-party access consent',
  },
  {
    name: 'US credit union consent, small form with plain bullets, contact data, loans and moving money',
    url: 'https://my.blueheronfcu.example/a/9d20/auth',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>BlueHeron Federal Credit Union</title></head>
<body>
<main>
  <img src="/bh.png" alt="BlueHeron Federal Credit Union">
  <h1>Give PaySprout permission?</h1>
  <p>You are signed in to BlueHeron Federal Credit Union. PaySprout is asking to:</p>
  <ul>
    <li>View your name, email, phone number and mailing address</li>
    <li>View the balances of your shares</li>
    <li>View your loans and what you still owe on them</li>
    <li>Transfer funds out of your accounts</li>
  </ul>
  <p>
    This permission has no end date. It keeps going until you take it away in
    Settings › Connected apps.
  </p>
  <form method="post" action="/a/9d20/decide">
    <input type="hidden" name="n" value="41">
    <button type="submit" name="go" value="yes">Allow</button>
    <button type="submit" name="go" value="no">Deny</button>
  </form>
  <p>Not you? <a href="/logout">Sign out</a></p>
</main>
<footer>
  <p>Federally insured by NCUA. Routing number and holiday hours are on our <a href="/contact">contact page</a>.</p>
</footer>
</body>
</html>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'liabilities', 'payment-initiation'],
      recipient: 'PaySprout',
      states: ['duration'],
    },
    source: 'US community bank OAuth consent',
  },
  {
    name: 'US aggregator pane for a rent app, one switch off is only an offer',
    url: 'https://app.linkwell.example/flow/1dd840',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Linkwell</title></head>
<body>
<section role="dialog" aria-label="Linkwell secure window">
  <p>Step 3 of 4</p>
  <h1>Check what you’re sharing from Prairie Lantern Bank</h1>
  <p>Rentomatic needs a few details to check your bank account before you use it for rent.</p>
  <div>
    <h2>Needed</h2>
    <div>
      <h3>Account and routing number</h3>
      <p>Tells Rentomatic exactly which account this is.</p>
    </div>
    <div>
      <h3>Balance</h3>
      <p>Looked at before each due date, so you don’t get hit with an overdraft fee.</p>
    </div>
  </div>
  <div>
    <h2>Up to you</h2>
    <label>
      <input type="checkbox" role="switch" name="x1">
      Transaction history
    </label>
    <p>Lets Rentomatic report on-time rent from before you joined.</p>
  </div>
  <p>Account: <b>Simply Checking ••6620</b> <a href="#">Change</a></p>
  <p>Access ends by itself after one year.</p>
  <button type="button">Finish linking</button>
  <button type="button">Cancel</button>
  <p><small>Linkwell, Inc. is not a bank. <a href="#">How Linkwell handles data</a></small></p>
</section>
</body>
</html>`,
    expect: {
      data: ['account-numbers', 'balances'],
      offered: ['transactions', 'merchants'],
      recipient: 'Rentomatic',
      days: 365,
      states: ['purpose', 'duration', 'accounts'],
    },
    source: 'US aggregator widget for pay-by-bank set-up with an optional cluster',
  },
  {
    name: 'UK AISP consent in the app before going to the bank, what-and-why table',
    url: 'https://app.moneymeadow.example/link/3e8c11',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Connect Northmoor Bank – Money Meadow</title></head>
<body>
<header><a href="/">Money Meadow</a> <nav><a href="/pots">Pots</a> <a href="/bills">Bills</a> <a href="/me">Profile</a></nav></header>
<main>
  <h1>Before we take you to Northmoor Bank</h1>
  <p>To show all your bills and spending in one place, Money Meadow needs your permission to read the following.</p>
  <table>
    <caption>What we’ll look at, and why</caption>
    <tr><th>Information</th><th>Why</th></tr>
    <tr><td>Your name as it appears on the account, sort code and account number</td><td>So we know we’ve got the right account</td></tr>
    <tr><td>How much is in each account</td><td>To work out what’s left to spend</td></tr>
    <tr><td>Money in and out over the last 12 months</td><td>To sort your spending by shop and category</td></tr>
    <tr><td>Direct Debits and standing orders</td><td>To warn you when a bill is due</td></tr>
  </table>
  <h2>How long for?</h2>
  <p>90 days. After that we’ll check you’re still happy for us to carry on.</p>
  <h2>Had enough?</h2>
  <p>Switch the connection off under Profile › Connected banks. You can do it in Northmoor Bank’s app as well.</p>
  <p><button type="button">Take me to my bank</button></p>
  <p><a href="/pots">Not now</a></p>
</main>
<footer>
  <p>Money Meadow is authorised and regulated by the Financial Conduct Authority as an account information service provider.</p>
</footer>
</body>
</html>`,
    expect: {
      data: ['identity', 'account-numbers', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: 'Money Meadow',
      days: 90,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'UK open banking, AISP consent step in the provider’s domain',
  },
  {
    name: 'UK bank page for a single payment asked for by a payment initiation firm',
    url: 'https://ob.eastbrookbank.example/p/c2fa7e',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Eastbrook Bank | Authorise</title></head>
<body>
<header><strong>Eastbrook Bank</strong></header>
<main>
  <h1>Authorise Swiftpay Direct to make a payment for you</h1>
  <p>You’ve asked Swiftpay Direct to start the payment below from your Eastbrook Bank account.</p>
  <dl>
    <dt>Amount</dt><dd>£248.00</dd>
    <dt>Paying</dt><dd>Larkfield Kitchens</dd>
    <dt>Reference</dt><dd>LK-20817</dd>
    <dt>When</dt><dd>Straight away</dd>
  </dl>
  <fieldset>
    <legend>Which account should it come out of?</legend>
    <label><input type="radio" name="from" checked> Classic Current ending 310</label>
    <label><input type="radio" name="from"> Joint Current ending 882</label>
  </fieldset>
  <p>Swiftpay Direct won’t find out your balance or see your transactions. This permission is good for one payment only and can’t be used again.</p>
  <p>Make sure you know who you’re paying. Once it has gone, we may not be able to get the money back.</p>
  <button type="submit">Authorise payment</button>
  <button type="button">Cancel and go back</button>
</main>
<footer>Eastbrook Bank plc. Authorised by the Prudential Regulation Authority.</footer>
</body>
</html>`,
    expect: {
      data: ['payment-initiation'],
      recipient: 'Swiftpay Direct',
      holder: 'Eastbrook Bank',
      states: ['accounts'],
    },
    source: 'UK open banking, PISP single domestic payment at the bank',
  },
  {
    name: 'UK 90-day reconfirmation dialog, regulated agent named between, mortgage and payees',
    url: 'https://brickwise.example/home/r/66af',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Brickwise</title></head>
<body>
<nav aria-label="Main"><a href="/home">Home</a> <a href="/deals">Deals</a> <a href="/calc">Calculators</a></nav>
<h2>Good morning</h2>
<p>Your property was last valued in October.</p>
<dialog open aria-labelledby="t">
  <h1 id="t">Still OK to share your Harrow Vale Building Society data?</h1>
  <p>It’s been a while, so we have to ask. Brickwise gets your data via TrueFern, a regulated account information provider.</p>
  <p>Brickwise would carry on seeing:</p>
  <ul>
    <li>the balance of your savings accounts</li>
    <li>your mortgage: what’s left to repay and your monthly instalment</li>
    <li>your saved payees</li>
  </ul>
  <p>We use it to keep your loan-to-value up to date and spot cheaper deals.</p>
  <p>Say yes and sharing carries on for another 90 days. Say no and we stop fetching data today. You don’t need to log in to your building society.</p>
  <form method="dialog">
    <button value="y">Yes, carry on</button>
    <button value="n">No, stop sharing</button>
  </form>
  <p><small>You can also stop at any other time: Account &gt; Banks &gt; Disconnect.</small></p>
</dialog>
<footer><p>Brickwise is a trading name. Your home may be repossessed if you do not keep up repayments.</p></footer>
</body>
</html>`,
    expect: {
      data: ['balances', 'liabilities', 'payees'],
      recipient: 'Brickwise',
      holder: 'Harrow Vale Building Society',
      days: 90,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'UK open banking, reconfirmation of AIS consent every 90 days',
    todo: 'the first heading is a greeting of the page behind the dialog',
  },
  {
    name: 'UK sweeping mandate (VRP) at the bank with limits and end date, balance is read as well',
    url: 'https://auth.thistlebank.example/vr/0a5519bd',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Thistle Bank</title></head>
<body>
<header>Thistle Bank <span>Secure session</span></header>
<main>
  <h1>Set up sweeping with Tidepot</h1>
  <p>Tidepot wants to move spare cash from your current account into your own savings account, within the limits you see here.</p>
  <section>
    <h2>From and to</h2>
    <p>From: Thistle Everyday ••••2014<br>To: your Tidepot Easy Saver ••••7780</p>
  </section>
  <section>
    <h2>Your limits</h2>
    <table>
      <tr><th scope="row">Most in one go</th><td>£250</td></tr>
      <tr><th scope="row">Most in a calendar month</th><td>£1,000</td></tr>
      <tr><th scope="row">Runs until</th><td>4 March 2028</td></tr>
    </table>
  </section>
  <section>
    <h2>Also included</h2>
    <p>Tidepot may check the balance of Thistle Everyday each morning to decide how much is safe to put aside.</p>
  </section>
  <p>You won’t be asked to approve each payment. To call it off, go to Payments › Variable payments in the Thistle app.</p>
  <button>Approve with my passkey</button>
  <a href="/vr/no">No thanks</a>
</main>
</body>
</html>`,
    expect: {
      data: ['payment-initiation', 'balances'],
      recipient: 'Tidepot',
      states: ['purpose', 'duration', 'accounts', 'stop'],
    },
    source: 'UK open banking, variable recurring payment consent for sweeping',
  },
  {
    name: 'AU data holder authorisation, CDR cluster names in accordions, sharing period',
    url: 'https://cdr.wattlebay.example/arr/41e7',
    language: 'en',
    html: `<!doctype html>
<html lang="en-AU">
<head><title>Data sharing – Bank of Wattle Bay</title></head>
<body>
<header><img src="/wb.svg" alt="Bank of Wattle Bay"></header>
<main>
  <p>Page 2 of 2</p>
  <h1>Confirm what you’re sharing with Gumleaf Budgeting</h1>
  <p>Accredited data recipient: ADRBNK000912</p>
  <section aria-labelledby="acc">
    <h2 id="acc">Accounts</h2>
    <ul><li>Wattle Transact, BSB 06x-xxx, ending 118</li><li>Bay Saver, ending 204</li></ul>
    <a href="/arr/41e7/1">Change accounts</a>
  </section>
  <section>
    <h2>Data you are sharing</h2>
    <details><summary>Account name, type and balance</summary><ul><li>Name of account</li><li>Type of account</li><li>Account balance</li></ul></details>
    <details><summary>Transaction details</summary><ul><li>Incoming and outgoing transactions</li><li>Amounts</li><li>Dates</li><li>Who you’ve paid or been paid by</li></ul></details>
    <details><summary>Direct debits and scheduled payments</summary><ul><li>Direct debits set up on your account</li><li>Payments you’ve scheduled</li></ul></details>
  </section>
  <section>
    <h2>Sharing period</h2>
    <p>12 months, starting today. We’ll also hand over past transactions as far back as 1 January 2024.</p>
    <p>Sharing can be cancelled from the Data sharing tab of your Bank of Wattle Bay app, or with Gumleaf Budgeting.</p>
  </section>
  <p>Do you authorise Bank of Wattle Bay to disclose this data to Gumleaf Budgeting?</p>
  <button type="submit">Authorise</button> <button type="button">Deny</button>
</main>
<footer>Bank of Wattle Bay will never ask for your password in an email or SMS.</footer>
</body>
</html>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: 'Gumleaf Budgeting',
      days: 365,
      states: ['duration', 'accounts', 'stop'],
    },
    source: 'Australian Consumer Data Right, authorisation at the data holder',
  },
  {
    name: 'AU recipient-side CDR consent for a home loan, ticked and unticked data sets, once only',
    url: 'https://apply.kelpieloans.example/c/778b0d',
    language: 'en',
    html: `<!doctype html>
<html lang="en-AU">
<head><title>Your bank data | Kelpie Home Loans</title></head>
<body>
<header>Kelpie Home Loans <a href="tel:1300000000">Call a broker</a></header>
<main>
  <h1>Let’s skip the paperwork</h1>
  <p>Instead of uploading payslips and bank records, you can have Kelpie Home Loans collect your data from your bank. We’ll use it to assess your home loan application.</p>
  <form method="post">
    <fieldset>
      <legend>Choose the data we may collect</legend>
      <p><label><input type="checkbox" checked> <b>Name, occupation and contact details</b> – including phone, email and residential address</label></p>
      <p><label><input type="checkbox" checked> <b>Account balance and details</b> – interest rates, fees and what’s in the account</label></p>
      <p><label><input type="checkbox" checked> <b>Transactions</b> – money in, money out and where you spend it</label></p>
      <p><label><input type="checkbox"> <b>Saved payees</b> – people and businesses in your address book (optional)</label></p>
    </fieldset>
    <h2>How it works</h2>
    <p>We collect your data once. It isn’t refreshed afterwards.</p>
    <p>Outback Data Services collects it on our behalf, and our credit assessors at Redgum Verify may receive it too.</p>
    <p>To withdraw, write to privacy@kelpieloans.example or use your dashboard.</p>
    <button type="submit">I consent</button>
    <button type="button">I’ll upload documents instead</button>
  </form>
</main>
<footer>Australian Credit Licence 000000. <a href="/cdr">CDR policy</a></footer>
</body>
</html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers', 'identity', 'account-details', 'contact'],
      offered: ['payees'],
      recipient: 'Kelpie Home Loans',
      states: ['purpose', 'others', 'stop'],
    },
    source: 'Australian Consumer Data Right, consent at the recipient with a provider between',
  },
  {
    name: 'AU renewal of CDR sharing for another 180 days, one data set is new',
    url: 'https://my.paddockapp.example/renew/ab12',
    language: 'en',
    html: `<!doctype html>
<html lang="en-AU">
<head><title>Renew – Paddock</title></head>
<body>
<main>
  <h1>Your connection to Banksia Mutual is about to lapse</h1>
  <p>Renew it and Paddock can keep forecasting your cash flow. The renewal lasts 180 days.</p>
  <div>
    <h2>Same as before</h2>
    <article><h3>Accounts</h3><p>What each one is called, what sort it is and how much is in it</p></article>
    <article><h3>Transactions</h3><p>Descriptions, amounts and dates of money in and money out</p></article>
  </div>
  <div>
    <h2>New this time <span>NEW</span></h2>
    <article><h3>Payees</h3><p>Names, BSBs and account numbers of the people and billers you’ve saved</p></article>
  </div>
  <p>All three come from the accounts you picked in June. Need different ones? Banksia Mutual lets you change them on the next page.</p>
  <h2>Where does it go?</h2>
  <p>Nightjar Analytics, an outsourced provider, processes it for us.</p>
  <button type="button">Renew for 180 days</button>
  <button type="button">Let it lapse</button>
</main>
<footer><a href="/help">Help</a> <a href="/cdr-policy">How we manage CDR data</a></footer>
</body>
</html>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'payees'],
      recipient: 'Paddock',
      days: 180,
      states: ['duration', 'others'],
    },
    source: 'Australian Consumer Data Right, amending and extending a consent',
    todo: 'account details told by their parts: what each is called, what sort it is',
  },
  {
    name: 'CA lender frame with client card number and password, ninety days of history',
    url: 'https://iframe.borealink.example/v3/e01c9',
    language: 'en',
    html: `<!doctype html>
<html lang="en-CA">
<head><title>Borealink</title></head>
<body>
<main>
  <ol><li>Agree</li><li>Find your bank</li><li><b>Log in</b></li><li>Security question</li></ol>
  <h1>Log in to Confederation Bank of Canada</h1>
  <form>
    <label>Client card number <input type="text" inputmode="numeric" name="cc"></label>
    <label>Online banking password <input type="password" name="pw"></label>
    <button type="submit">Log in securely</button>
  </form>
  <aside>
    <h2>What Loonie Loans gets from this</h2>
    <ul>
      <li>90 days of transactions</li>
      <li>current balances</li>
      <li>transit, institution and account number</li>
      <li>the account holder’s name, home address, phone and email</li>
    </ul>
    <p>Loonie Loans will use these to confirm your income and decide on your application.</p>
    <p>Borealink deletes your password as soon as the session closes.</p>
  </aside>
  <p><a href="#">Use a void cheque instead</a></p>
</main>
<footer><small>© Borealink Technologies Inc., Montréal. <a href="#">Privacy</a> · <a href="#">Français</a></small></footer>
</body>
</html>`,
    expect: {
      data: ['credentials', 'transactions', 'merchants', 'balances', 'account-numbers', 'identity', 'contact'],
      recipient: 'Loonie Loans',
      holder: 'Confederation Bank of Canada',
      lookbackDays: 90,
      states: ['purpose', 'lookback'],
    },
    source: 'Canadian lender, aggregator iframe with bank log-in',
    todo: 'what will be shared stands in a side column',
  },
  {
    name: 'CA bank consent in cards for a wealth app, registered accounts, slips and statements, fixed end date',
    url: 'https://share.mapletrust.example/ext/55d0f2',
    language: 'en',
    html: `<!doctype html>
<html lang="en-CA">
<head><title>Maple Trust Bank – Outside apps</title></head>
<body>
<header>Maple Trust Bank <a href="?l=fr">FR</a></header>
<main>
  <h1>An outside app is asking for your information</h1>
  <p>App: <strong>Northern Nest</strong> (verified by Maple Trust Bank)</p>
  <p>Purpose given by the app: retirement planning.</p>
  <div class="cards">
    <div class="card"><h2>Holdings</h2><p>Funds, GICs and stocks inside your RRSP and TFSA, and what they’re worth.</p></div>
    <div class="card"><h2>Account balances</h2><p>Cash in your savings and chequing accounts.</p></div>
    <div class="card"><h2>Tax slips</h2><p>T3, T5 and RRSP contribution receipts.</p></div>
    <div class="card"><h2>Statements</h2><p>Quarterly statements as PDF files.</p></div>
  </div>
  <p>If you say yes, the app may collect this information until June 30, 2028.</p>
  <p>Northern Nest tells us it passes information on to its custodian, Granite Shield Securities.</p>
  <p>Revoke consent in online banking under “Outside apps”, or phone us.</p>
  <form method="post">
    <label><input type="checkbox" required> I understand that Maple Trust Bank is not responsible for what the app does with my information.</label>
    <div><button>Give consent</button> <button type="button">Refuse</button></div>
  </form>
</main>
<footer>Maple Trust Bank is a member of CDIC.</footer>
</body>
</html>`,
    expect: {
      data: ['investments', 'balances', 'tax', 'statements'],
      recipient: 'Northern Nest',
      states: ['purpose', 'duration', 'others', 'stop'],
    },
    source: 'Canadian bank’s own page for sharing with outside apps',
    todo: 'the recipient stands behind "App:" with an aside in brackets',
  },
  {
    name: 'IN account aggregator consent for a personal loan, profile, summary and transactions',
    url: 'https://web.pratibimb-aa.example/r/0f6b',
    language: 'en',
    html: `<!doctype html>
<html lang="en-IN">
<head><title>Pratibimb Account Aggregator</title></head>
<body>
<header>Pratibimb <small>RBI-licensed NBFC-AA</small></header>
<main>
  <h1>Consent request from Tarang Finance</h1>
  <p>Please go through the details carefully before you approve.</p>
  <dl>
    <dt>Purpose</dt><dd>Underwriting and monitoring of your personal loan</dd>
    <dt>Data provider</dt><dd>Deccan Union Bank</dd>
    <dt>Account</dt><dd>Savings XXXXXX4471</dd>
    <dt>Profile</dt><dd>Name, date of birth, PAN, mobile number, e-mail ID and address</dd>
    <dt>Summary</dt><dd>Current balance, account type, branch and IFSC</dd>
    <dt>Transactions</dt><dd>Credits and debits with narration</dd>
    <dt>Data range</dt><dd>Last 12 months</dd>
    <dt>How often</dt><dd>Once every month</dd>
    <dt>Consent valid for</dt><dd>1 year</dd>
  </dl>
  <p>You may pause or revoke this consent from the Pratibimb app. Pratibimb cannot read your data; it only passes it on in encrypted form.</p>
  <form>
    <label for="o">OTP sent to your registered mobile</label>
    <input id="o" inputmode="numeric" maxlength="6">
    <button type="submit">Approve</button>
    <button type="button">Reject</button>
  </form>
</main>
<footer>Grievance officer: grievance@pratibimb-aa.example</footer>
</body>
</html>`,
    expect: {
      data: ['identity', 'contact', 'balances', 'account-details', 'transactions', 'merchants'],
      recipient: 'Tarang Finance',
      days: 365,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'Indian account aggregator, consent approval for an FIU',
  },
  {
    name: 'IN account aggregator for a wealth adviser, several institutions ticked, one-time fetch',
    url: 'https://consent.setubandh.example/v/9c1d',
    language: 'en',
    html: `<!doctype html>
<html lang="en-IN">
<head><title>Setubandh AA</title></head>
<body>
<header><a href="#">Setubandh</a> <a href="#">हिन्दी</a></header>
<main>
  <h1>Share your portfolio with Banyan Advisors?</h1>
  <p>Banyan Advisors has requested the below information for giving you an investment review.</p>
  <h2>Accounts found against your mobile number</h2>
  <ul>
    <li><label><input type="checkbox" checked> Coromandel Depository: demat account, XX09</label></li>
    <li><label><input type="checkbox" checked> Vindhya Mutual Fund: folio XXXX31</label></li>
    <li><label><input type="checkbox" checked> Nilachal Cooperative Bank: fixed deposit XX675</label></li>
  </ul>
  <h2>Details requested</h2>
  <ul>
    <li>Shares and ETFs held in demat form</li>
    <li>Mutual fund units, NAV and SIPs</li>
    <li>Balance of fixed deposits</li>
  </ul>
  <p><b>Frequency:</b> one time. Nothing more will be fetched after that.</p>
  <p><b>Storage:</b> Banyan Advisors has to erase the data once the review is handed over to you.</p>
  <p>Consents can be withdrawn any time under My Consents.</p>
  <button type="button">Yes, share</button>
  <button type="button">Reject request</button>
</main>
</body>
</html>`,
    expect: {
      data: ['investments', 'balances'],
      recipient: 'Banyan Advisors',
      states: ['duration', 'accounts', 'stop'],
    },
    source: 'Indian account aggregator, wealth use case with several FIPs',
  },
  {
    name: 'Social platform dialog: bookkeeping app wants the seller’s sales and payouts',
    url: 'https://www.circlet.example/dialog/ext/20c4',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Circlet</title></head>
<body>
<div role="dialog" aria-labelledby="q">
  <div><img src="/a/1.png" alt=""> <img src="/a/2.png" alt=""></div>
  <h2 id="q">Ravelin Books wants to access your Circlet Shop</h2>
  <p>Logged in as @fern.and.clay · <a href="#">Use another shop</a></p>
  <p>Ravelin Books will be able to:</p>
  <ul>
    <li>See your shop’s sales, refunds and selling fees</li>
    <li>See payouts made to you and when the next one is due</li>
    <li>Download your monthly shop earnings report</li>
    <li>See your public profile and shop name</li>
  </ul>
  <p>Ravelin Books won’t be able to publish posts or read your messages.</p>
  <p>You can remove Ravelin Books in Settings › Shop › Partners at any time.</p>
  <button type="button">Not now</button>
  <button type="button">Allow access</button>
  <p><small>Ravelin Books’ <a href="#">privacy policy</a> and <a href="#">terms of service</a></small></p>
</div>
</body>
</html>`,
    expect: { data: ['business-finances'], recipient: 'Ravelin Books', states: ['stop'] },
    source: 'social platform OAuth dialog for shop and payout data',
  },
  {
    name: 'Social platform business review step with switches: ad spend and billing',
    url: 'https://business.friendsphere.example/o/7711/r',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Friendsphere for Business</title></head>
<body>
<header>Friendsphere</header>
<main role="dialog" aria-label="Review access">
  <h1>Review what Adlumen can do</h1>
  <p>Adlumen is connecting to the business “Clay &amp; Fern Studio” so it can report on the return of your campaigns.</p>
  <table>
    <thead><tr><th>Permission</th><th>On/Off</th></tr></thead>
    <tbody>
      <tr>
        <td>See how much your ad accounts spend, with invoices and billing history</td>
        <td><button role="switch" aria-checked="true" aria-label="Ad spend">On</button></td>
      </tr>
      <tr>
        <td>See ad performance, such as clicks and impressions</td>
        <td><button role="switch" aria-checked="true" aria-label="Ad performance">On</button></td>
      </tr>
      <tr>
        <td>Reply to comments on your Page</td>
        <td><button role="switch" aria-checked="false" aria-label="Comments">Off</button></td>
      </tr>
    </tbody>
  </table>
  <p>Turning something off may stop Adlumen from working as it should.</p>
  <button type="button">Back</button>
  <button type="button">Save</button>
</main>
<footer><a href="#">Adlumen’s Privacy Policy</a></footer>
</body>
</html>`,
    expect: { data: ['business-finances'], recipient: 'Adlumen', holder: 'Friendsphere', states: ['purpose'] },
    source: 'social platform business login, review step with switches',
    todo: 'switches saved by "Save", and no refusal',
  },
  {
    name: 'Chat app asks to link a bank so card purchases arrive as messages, used for ads too',
    url: 'https://web.chirpchat.example/l/d93e',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Chirpchat</title></head>
<body>
<aside aria-label="Chats">
  <ul><li>Family ✈️</li><li>Book club</li><li aria-current="true">Union Harbor Bank ✔</li></ul>
</aside>
<div role="dialog" aria-modal="true" aria-labelledby="lk">
  <h2 id="lk">Link Union Harbor Bank to Chirpchat?</h2>
  <p>Get a message in this chat every time your card is used.</p>
  <p>Union Harbor Bank will send Chirpchat:</p>
  <ul>
    <li>each card purchase, with the amount, the store and the time</li>
    <li>your available balance, whenever you type “balance”</li>
  </ul>
  <p>Chirpchat may use the kinds of stores you visit to choose the ads you see.</p>
  <p>To unlink, send the word STOP in this chat.</p>
  <div>
    <button type="button">Cancel</button>
    <button type="button">Link account</button>
  </div>
</div>
</body>
</html>`,
    expect: {
      data: ['transactions', 'merchants', 'balances'],
      recipient: 'Chirpchat',
      holder: 'Union Harbor Bank',
      states: ['stop'],
    },
    source: 'messenger account linking for card purchase notifications',
  },
  {
    name: 'Payroll log-in on a connector’s page for a rental application',
    url: 'https://in.stubwise.example/t/3b80ce',
    language: 'en',
    html: `<!doctype html>
<html lang="en-US">
<head><title>Stubwise</title></head>
<body>
<main>
  <button type="button">Back</button>
  <h1>Connect your Paycrest account</h1>
  <p>FlexiLease asked for proof that you can afford the apartment at the monthly rent listed. Sign in with Paycrest and Stubwise does the rest.</p>
  <section>
    <h2>FlexiLease will receive</h2>
    <p>✓ Your pay stubs: gross pay, net pay and deductions<br>
       ✓ Your W-2 forms<br>
       ✓ Your job title, employer and start date</p>
  </section>
  <form>
    <label>Paycrest username<br><input type="text" name="user"></label>
    <label>Paycrest password<br><input type="password" name="pass"></label>
    <p>By selecting “Connect” you let Stubwise sign in for you and keep the link open for 30 days.</p>
    <button type="submit">Connect</button>
  </form>
  <p><a href="#">Can’t remember your password?</a> <a href="#">Upload documents instead</a></p>
</main>
<footer><small>Stubwise is not affiliated with Paycrest.</small></footer>
</body>
</html>`,
    expect: { data: ['credentials'], days: 30, states: ['duration'] },
    source: 'US payroll connector with payroll log-in for a landlord',
  },
  {
    name: 'Credit bureau asks to release report and score to a mortgage broker for 30 days',
    url: 'https://members.veridiancredit.example/rel/80a2',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Release my report | Veridian Credit</title></head>
<body>
<header><a href="/">Veridian Credit</a> <a href="/score">My score</a> <a href="/alerts">Alerts (2)</a></header>
<main>
  <h1>Oakline Mortgages is requesting a copy of your credit file</h1>
  <p>They’d like it to find lenders who are likely to accept you.</p>
  <h2>The copy contains</h2>
  <ol>
    <li><b>Your score</b> and the reasons behind it.</li>
    <li><b>What you owe</b>: loans, mortgages, overdrafts and the payments you’ve missed.</li>
    <li><b>Searches</b> other firms have made.</li>
  </ol>
  <p>It leaves out the things you’ve saved in your Veridian Credit locker.</p>
  <p>Oakline Mortgages can open the copy for 30 days. Releasing it counts as a soft search and won’t lower your score.</p>
  <p>Want it back? Hit “Recall” on your Releases page and the copy closes straight away.</p>
  <form method="post">
    <button name="r" value="1">Release my report</button>
    <button name="r" value="0">Refuse</button>
  </form>
</main>
<footer>Veridian Credit Ltd is a credit reference agency.</footer>
</body>
</html>`,
    expect: {
      data: ['credit-score', 'liabilities'],
      recipient: 'Oakline Mortgages',
      days: 30,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'credit bureau page releasing a report to a third party',
  },
  {
    name: 'Crypto exchange OAuth, ticked read rights and an unticked right to send coins',
    url: 'https://id.koinharbor.example/o2/4ce9',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Authorize application – Koinharbor</title></head>
<body>
<header>Koinharbor</header>
<main>
  <h1>Authorize TaxMoth</h1>
  <p>TaxMoth is a third-party application. Koinharbor has not checked it.</p>
  <form method="post">
    <p>It would like to work with:
      <select name="w"><option selected>All wallets</option><option>BTC wallet</option><option>ETH wallet</option></select>
    </p>
    <fieldset>
      <legend>Permissions</legend>
      <label><input type="checkbox" name="s" checked> View the coins you hold and how many of each</label><br>
      <label><input type="checkbox" name="s" checked> View your buys, sells and swaps of crypto</label><br>
      <label><input type="checkbox" name="s"> Send crypto out of your wallets, 50 USD a day at most</label>
    </fieldset>
    <p>Uncheck anything you are not comfortable with.</p>
    <button type="submit">Authorize</button>
    <a href="/home">Go back to Koinharbor</a>
  </form>
  <p>Revoke access whenever you want on the Authorized apps page.</p>
</main>
<footer><small>Digital assets are volatile. Koinharbor Markets LLC.</small></footer>
</body>
</html>`,
    expect: { data: ['crypto'], offered: ['payment-initiation'], recipient: 'TaxMoth', states: ['stop'] },
    source: 'crypto exchange OAuth with removable scopes and a send limit',
  },
  {
    name: 'Shop account linking for a cash-back app: orders, points, name and email',
    url: 'https://account.bramblemarket.example/pair/f05',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Link accounts – Bramble Market</title></head>
<body>
<header><a href="/">Bramble Market</a> <a href="/basket">Basket (0)</a></header>
<main>
  <h1>Link your Bramble Market account with Cashleaf</h1>
  <p>Cashleaf hands you cash back on groceries you’ve already bought. For that to work, it needs to see:</p>
  <div role="list">
    <div role="listitem"><strong>Order history</strong><br>Items, prices and delivery dates of everything you ordered in the past 365 days</div>
    <div role="listitem"><strong>Bramble Club</strong><br>Your points balance, tier and coupons</div>
    <div role="listitem"><strong>About you</strong><br>The name and email address on your Bramble Market account</div>
  </div>
  <p>Cashleaf can’t place orders and won’t be given your saved cards.</p>
  <p>Cashleaf shares anonymised shopping trends with brand partners such as food makers.</p>
  <p>Unlink in Your account › Linked services.</p>
  <button type="button">Link accounts</button>
  <button type="button">Maybe later</button>
</main>
<footer><a href="/returns">Returns</a> <a href="/stores">Stores</a> <a href="/jobs">Careers</a></footer>
</body>
</html>`,
    expect: {
      data: ['orders', 'rewards', 'identity', 'contact'],
      recipient: 'Cashleaf',
      holder: 'Bramble Market',
      lookbackDays: 365,
      states: ['lookback', 'others', 'stop'],
    },
    source: 'retailer account linking with a cash-back app',
  },
  {
    name: 'Help article explaining what happens when a bank is connected, with quoted buttons',
    url: 'https://help.tallyfox.example/articles/8812',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Connecting your bank: what to expect – Tallyfox Help</title></head>
<body>
<header><a href="/">Tallyfox Help</a> <form role="search"><input type="search" placeholder="Search articles"><button>Search</button></form></header>
<nav aria-label="Breadcrumb"><a href="/">All topics</a> › <a href="/banks">Banks</a></nav>
<article>
  <h1>Connecting your bank: what to expect</h1>
  <p>Updated 3 weeks ago</p>
  <p>When you connect a bank, you’re taken to your bank’s own website. There you’ll see a page listing the data Tallyfox has asked for, usually your balances and transactions.</p>
  <h2>Which data does Tallyfox ask for?</h2>
  <ul>
    <li>Account names and types</li>
    <li>Balances</li>
    <li>Up to two years of transactions</li>
  </ul>
  <h2>What do I do on the bank’s page?</h2>
  <ol>
    <li>Sign in as you usually do.</li>
    <li>Tick the accounts you want to use.</li>
    <li>Choose “Allow”. If you choose “Deny”, nothing is shared.</li>
  </ol>
  <h2>How do I disconnect?</h2>
  <p>Open Settings, then Banks, and choose Remove.</p>
  <p>Was this article helpful? <button>Yes</button> <button>No</button></p>
</article>
<aside><h2>Related articles</h2><ul><li><a href="/1">My bank isn’t listed</a></li><li><a href="/2">Duplicate transactions</a></li></ul></aside>
</body>
</html>`,
    expect: null,
    source: 'help-centre article of a budgeting app',
  },
  {
    name: 'Bank settings list of apps that already have access, with remove buttons',
    url: 'https://online.stonebarrowbank.example/prefs/x2',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Apps with access – Stonebarrow Bank</title></head>
<body>
<header>Stonebarrow Bank <a href="/inbox">Inbox</a> <a href="/out">Sign out</a></header>
<nav><a href="/prefs">Settings</a> <a href="/prefs/alerts">Alerts</a> <a href="/prefs/x2" aria-current="page">Apps with access</a></nav>
<main>
  <h1>Apps with access to your accounts</h1>
  <p>These are the apps you’ve given access to. Remove any you no longer use.</p>
  <table>
    <thead><tr><th>App</th><th>Data</th><th>Since</th><th></th></tr></thead>
    <tbody>
      <tr><td>Penny Orchard</td><td>Balances, transactions</td><td>11 May 2025</td><td><button>Remove</button></td></tr>
      <tr><td>SplitHouse</td><td>Account and routing number</td><td>2 Aug 2025</td><td><button>Remove</button></td></tr>
      <tr><td>Yearly Tax Pro</td><td>Tax forms, statements</td><td>30 Jan 2026</td><td><button>Remove</button></td></tr>
    </tbody>
  </table>
  <p>When you remove an app it stops getting new data. To have old data deleted, get in touch with the app.</p>
  <p><a href="/prefs/x2/history">See removed apps</a></p>
</main>
<footer>Stonebarrow Bank. Member FDIC.</footer>
</body>
</html>`,
    expect: null,
    source: 'bank dashboard of connected apps',
  },
  {
    name: 'Bank home page with a cookie dialog that speaks of partners, consent and purposes',
    url: 'https://www.larchwoodbank.example/',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Larchwood Bank | Current accounts, savings and mortgages</title></head>
<body>
<header><a href="/">Larchwood Bank</a> <nav><a href="/current">Current accounts</a> <a href="/cards">Credit cards</a> <a href="/loans">Loans</a></nav> <a href="/login">Log in</a></header>
<main>
  <h1>Switch to us and get £175</h1>
  <p>Move your Direct Debits and salary in seven working days.</p>
  <a href="/switch">Find out more</a>
  <section><h2>Mortgages from 4.19%</h2><p>See what you could borrow.</p></section>
</main>
<div role="dialog" aria-label="Cookie preferences">
  <h2>Your privacy matters to us</h2>
  <p>We and our 43 partners would like your consent to store cookies and access information on your device, such as identifiers and browsing data, to measure visits and show you relevant advertising.</p>
  <ul>
    <li><label><input type="checkbox" checked disabled> Strictly necessary</label></li>
    <li><label><input type="checkbox"> Performance</label></li>
    <li><label><input type="checkbox"> Marketing</label></li>
  </ul>
  <p>Your choice lasts for 12 months. You can withdraw consent from the link at the foot of each page.</p>
  <button>Accept all</button>
  <button>Reject all</button>
  <button>Save my choices</button>
</div>
</body>
</html>`,
    expect: null,
    source: 'cookie banner on a bank’s home page',
  },
  {
    name: 'Ordinary log-in to one’s own online banking',
    url: 'https://login.sagecreekbank.example/',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Sign in | Sage Creek Bank</title></head>
<body>
<header><a href="/"><img src="/s.svg" alt="Sage Creek Bank"></a> <a href="/locations">Locations</a> <a href="/es">Español</a></header>
<main>
  <h1>Welcome back</h1>
  <p>Sign in to see your balances, pay bills and send money.</p>
  <form method="post" action="/s">
    <label for="id">User ID</label>
    <input id="id" name="id" type="text" autocomplete="username">
    <label for="pw">Password</label>
    <input id="pw" name="pw" type="password" autocomplete="current-password">
    <label><input type="checkbox" name="rem"> Remember my user ID</label>
    <button type="submit">Sign in</button>
  </form>
  <p><a href="/forgot">Forgot user ID or password?</a></p>
  <p>New here? <a href="/enroll">Enroll in online banking</a></p>
  <aside>
    <h2>Stay safe</h2>
    <p>Sage Creek Bank will never call you to ask for a passcode. Don’t give your password to anybody, including apps that promise to manage your money.</p>
  </aside>
</main>
<footer>Member FDIC. Equal Housing Lender. NMLS 000000</footer>
</body>
</html>`,
    expect: null,
    source: 'bank log-in page',
  },
  {
    name: 'Shop checkout with card fields and a pay-by-bank choice',
    url: 'https://checkout.pinefieldoutdoor.example/k/2210',
    language: 'en',
    html: `<!doctype html>
<html lang="en-GB">
<head><title>Payment – Pinefield Outdoor</title></head>
<body>
<header>Pinefield Outdoor <span>Secure checkout</span></header>
<ol><li>Delivery</li><li aria-current="step">Payment</li><li>Done</li></ol>
<main>
  <h1>How would you like to pay?</h1>
  <form>
    <fieldset>
      <legend>Payment method</legend>
      <label><input type="radio" name="m" checked> Debit or credit card</label>
      <label>Card number <input inputmode="numeric" autocomplete="cc-number"></label>
      <label>Expiry <input placeholder="MM/YY" autocomplete="cc-exp"></label>
      <label>Security code <input autocomplete="cc-csc"></label>
      <label><input type="radio" name="m"> Instant bank transfer</label>
      <label><input type="radio" name="m"> Pay in three</label>
    </fieldset>
    <label><input type="checkbox"> Save this card for next time</label>
    <button type="submit">Pay £86.40</button>
  </form>
  <aside>
    <h2>Order summary</h2>
    <table><tr><td>Two-person tent</td><td>£79.45</td></tr><tr><td>Delivery</td><td>£6.95</td></tr><tr><th>Total</th><td>£86.40</td></tr></table>
  </aside>
</main>
<footer><a href="/returns">Returns</a> <a href="/privacy">Privacy notice</a></footer>
</body>
</html>`,
    expect: null,
    source: 'retail payment page',
  },
  {
    name: 'Account activity page of one’s own bank with balances and transactions',
    url: 'https://my.kookaburramutual.example/a/18',
    language: 'en',
    html: `<!doctype html>
<html lang="en-AU">
<head><title>Everyday Access – Kookaburra Mutual</title></head>
<body>
<header>Kookaburra Mutual <nav><a href="/a">Accounts</a> <a href="/pay">Pay</a> <a href="/cards">Cards</a> <a href="/more">More</a></nav></header>
<main>
  <h1>Everyday Access</h1>
  <p>BSB 000-000 · Account 0000 4417</p>
  <p>Available balance <strong>$1,882.07</strong><br>Current balance $1,930.57</p>
  <div role="tablist"><button role="tab" aria-selected="true">Transactions</button><button role="tab">Scheduled payments</button><button role="tab">Account details</button></div>
  <table>
    <tr><th>Date</th><th>Description</th><th>Amount</th></tr>
    <tr><td>27 Nov</td><td>Corner Grocer, Ballarat</td><td>−$48.50</td></tr>
    <tr><td>26 Nov</td><td>Salary</td><td>+$2,114.00</td></tr>
    <tr><td>25 Nov</td><td>Direct debit: Grampians Water</td><td>−$91.20</td></tr>
    <tr><td>24 Nov</td><td>Tram ticket</td><td>−$5.50</td></tr>
  </table>
  <button>Show more</button>
  <button>Download statement (PDF)</button>
  <button>Share account details</button>
</main>
<footer>AFSL 000000</footer>
</body>
</html>`,
    expect: null,
    source: 'internet banking transaction list',
  },
  {
    name: 'Customer survey about open banking with radio buttons and a consent line',
    url: 'https://survey.opinionbay.example/q/77e',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Opinionbay: Money habits 2026</title></head>
<body>
<main>
  <p>Question 6 of 14</p>
  <progress max="14" value="6">43 %</progress>
  <h1>How would you feel about the following?</h1>
  <form method="post">
    <fieldset>
      <legend>An app sees my bank balance</legend>
      <label><input type="radio" name="a"> Comfortable</label> <label><input type="radio" name="a"> Not sure</label> <label><input type="radio" name="a"> Uncomfortable</label>
    </fieldset>
    <fieldset>
      <legend>An app sees what I buy with my card</legend>
      <label><input type="radio" name="b"> Comfortable</label> <label><input type="radio" name="b"> Not sure</label> <label><input type="radio" name="b"> Uncomfortable</label>
    </fieldset>
    <fieldset>
      <legend>An app pays bills from my account by itself</legend>
      <label><input type="radio" name="c"> Comfortable</label> <label><input type="radio" name="c"> Not sure</label> <label><input type="radio" name="c"> Uncomfortable</label>
    </fieldset>
    <p>Answers are anonymous. By continuing you agree that Opinionbay may publish the totals.</p>
    <button type="button">Previous</button>
    <button type="submit">Continue</button>
  </form>
</main>
<footer>Opinionbay Research</footer>
</body>
</html>`,
    expect: null,
    source: 'market research survey about data sharing',
  },
  {
    name: 'Marketing page of a budgeting app praising connected accounts',
    url: 'https://www.acornjar.example/',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Acornjar: all your money in one jar</title></head>
<body>
<header><a href="/">Acornjar</a> <nav><a href="/how">How it works</a> <a href="/price">Pricing</a> <a href="/blog">Blog</a></nav> <a href="/login">Log in</a></header>
<main>
  <section>
    <h1>All your money in one jar</h1>
    <p>Checking, credit cards, loans and investments side by side. Connect 12,000 banks and see where every dollar goes.</p>
    <a href="/start">Try it free for 30 days</a>
  </section>
  <section>
    <h2>Why 400,000 people use Acornjar</h2>
    <article><h3>See it all</h3><p>Balances and transactions from every bank, refreshed daily.</p></article>
    <article><h3>Know what’s coming</h3><p>Bills and subscriptions found for you.</p></article>
    <article><h3>Safe by design</h3><p>Read-only access. We never move money, and you can disconnect in two taps.</p></article>
  </section>
  <blockquote>“It paid for itself in a week.” – a five-star review</blockquote>
  <section><h2>Plans</h2><table><tr><th>Solo</th><td>$4 a month</td></tr><tr><th>Household</th><td>$7 a month</td></tr></table></section>
</main>
<footer><a href="/security">Security</a> <a href="/privacy">Privacy</a> <a href="/press">Press</a></footer>
</body>
</html>`,
    expect: null,
    source: 'budgeting app landing page',
  },
  {
    name: 'Result page after a bank has been linked, nothing left to decide',
    url: 'https://pane.otterlink.example/s/done/5',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Otterlink</title></head>
<body>
<main>
  <svg width="64" height="64" role="img" aria-label="Done"><circle cx="32" cy="32" r="30" fill="none" stroke="green"/></svg>
  <h1>All set!</h1>
  <p>Your Riverbend Bank account is now linked to Saveloop.</p>
  <p>Your first transactions should turn up within a few minutes. Older ones can take until tomorrow.</p>
  <dl>
    <dt>Account</dt><dd>Premier Checking ••1180</dd>
    <dt>Linked on</dt><dd>November 28</dd>
  </dl>
  <a href="https://www.saveloop.example/">Return to Saveloop</a>
  <p>You may close this window.</p>
</main>
<footer>
  <p>A receipt has been emailed to you. <a href="/faq">Questions?</a></p>
</footer>
</body>
</html>`,
    expect: null,
    source: 'aggregator success pane',
  },
  {
    name: 'Developer documentation with a table of scopes and a sample of a consent page',
    url: 'https://developer.gatewaycrest.example/docs/v2/31',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Scopes reference | Gatewaycrest Developers</title></head>
<body>
<header><a href="/">Gatewaycrest Developers</a> <a href="/docs">Docs</a> <a href="/sandbox">Sandbox</a> <a href="/console">Console</a></header>
<aside><ul><li><a href="#">Quickstart</a></li><li><a href="#">Authorization</a></li><li><b>Scopes</b></li><li><a href="#">Webhooks</a></li><li><a href="#">Errors</a></li></ul></aside>
<main>
  <h1>Scopes reference</h1>
  <p>Add one or more scopes to the authorization URL. The customer sees a line of text for each scope and then approves or declines.</p>
  <table>
    <tr><th>Scope</th><th>Shown to the customer as</th></tr>
    <tr><td><code>acct.read</code></td><td>View your account names and numbers</td></tr>
    <tr><td><code>bal.read</code></td><td>View your balances</td></tr>
    <tr><td><code>txn.read</code></td><td>View your transactions</td></tr>
    <tr><td><code>pay.create</code></td><td>Make payments on your behalf</td></tr>
  </table>
  <h2>Example request</h2>
  <pre><code>GET /authorize?client_id=YOUR_ID&amp;scope=bal.read%20txn.read</code></pre>
  <p>Consents expire after 90 days. Use a refresh token to renew the session before then.</p>
  <button>Copy</button> <button>Try it in the sandbox</button>
</main>
<footer>Last updated in September. <a href="#">Edit this page</a></footer>
</body>
</html>`,
    expect: null,
    source: 'bank API developer documentation',
  },
  {
    name: 'Withdrawal page that ends an existing sharing arrangement',
    url: 'https://cdr.coolabahbank.example/arr/9/end',
    language: 'en',
    html: `<!doctype html>
<html lang="en-AU">
<head><title>Stop sharing – Coolabah Bank</title></head>
<body>
<header>Coolabah Bank</header>
<main>
  <a href="/arr/9">‹ Back to arrangement</a>
  <h1>Stop sharing data with Ripple Finance?</h1>
  <p>Once you stop, Coolabah Bank will no longer send Ripple Finance:</p>
  <ul>
    <li>Account name, type and balance</li>
    <li>Transaction details</li>
  </ul>
  <h2>What you should know</h2>
  <p>Ripple Finance may not be able to offer you its service any more. Talk to them first if you’re unsure.</p>
  <p>Unless you’ve told them otherwise, they’ll delete or de-identify what they already hold.</p>
  <form method="post">
    <button type="submit">Yes, stop sharing</button>
    <button type="button">Keep sharing</button>
  </form>
</main>
<footer><a href="/cdr">About the Consumer Data Right</a></footer>
</body>
</html>`,
    expect: null,
    source: 'Australian Consumer Data Right, withdrawal at the data holder',
  },
  {
    name: 'Review of one’s own transfer inside online banking',
    url: 'https://app.juniperstatebank.example/mv/3',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head><title>Review transfer – Juniper State Bank</title></head>
<body>
<header>Juniper State Bank <nav><a href="/">Accounts</a> <a href="/mv" aria-current="page">Move money</a> <a href="/profile">Profile</a></nav></header>
<main>
  <h1>Review your transfer</h1>
  <p>Step 2 of 3</p>
  <dl>
    <dt>From</dt><dd>Basic Checking ••3309 (balance $2,410.12)</dd>
    <dt>To</dt><dd>Dream House Savings ••8127</dd>
    <dt>Amount</dt><dd>$300.00</dd>
    <dt>Frequency</dt><dd>Monthly, on the 1st, until I cancel</dd>
  </dl>
  <p>You authorize Juniper State Bank to make these transfers on the dates shown. You can change or delete scheduled transfers up to the day before.</p>
  <form method="post">
    <button type="submit">Confirm transfer</button>
    <button type="button">Edit</button>
    <button type="button">Cancel</button>
  </form>
</main>
<footer>Juniper State Bank. Member FDIC.</footer>
</body>
</html>`,
    expect: null,
    source: 'internet banking, transfer between own accounts',
  },
] satisfies PageFixture[];
