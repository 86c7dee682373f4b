import type { PageFixture } from '../../page-fixture.ts';

const GDP =
  'https://www.facebook.com/privacy/consent/gdp/?params%5Bapp_id%5D=12345&params%5Bscope%5D=%5B%22email%22%2C%22public_profile%22%5D&source=gdp_delegated';
const BUSINESS =
  'https://www.facebook.com/v23.0/dialog/oauth?client_id=12345&config_id=678&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmeads.example%2Fcb';

/** Facebook, Instagram and Threads as drawn in 2018 to 2026: `div`s with a role, no stable class names. */
export default [
  {
    name: 'Facebook, continue as',
    url: GDP,
    language: 'en',
    html: `<div role="main"><h2>Continue as Jo?</h2><span>Acme Budget will receive your public profile and email address.</span>
      <div role="button" tabindex="0" aria-label="Continue as Jo">Continue as Jo</div><div role="button" tabindex="0" aria-label="Cancel">Cancel</div>
      <a href="#">Acme Budget’s Privacy Policy</a></div>`,
    expect: { data: [], recipient: 'Acme Budget' },
    source: 'screen-wording.md 2, rows 2 and 3',
  },
  {
    name: 'Facebook, a dialog in the feed, of an app called Sample',
    url: 'https://www.facebook.com/',
    language: 'en',
    html: `<main role="feed"><article>Jo shared a photo</article><article>A friend is requesting a recipe</article></main>
      <div role="dialog" aria-modal="true" aria-label="Log in with Facebook"><h2>Sample App is requesting access to:</h2><ul><li>Your name and profile picture</li><li>Your email address</li><li>Your friends list</li></ul>
      <p>This lets Sample App access information you choose.</p><button>Continue as Jo</button><button>Cancel</button></div>`,
    expect: { data: [], recipient: 'Sample App' },
    source: 'screen-wording.md 2, rows 2 and 3',
  },
  {
    name: 'Facebook Login for Business, review step',
    url: BUSINESS,
    language: 'en',
    html: `<div role="main"><h2>What Acme Ads will be able to do</h2><div role="list">
      <div role="listitem"><span id="g1">Manage ads for ad accounts that you have access to</span><div role="switch" aria-checked="true" aria-labelledby="g1" tabindex="0"></div></div>
      <div role="listitem"><span id="g2">Read orders of your shop</span><div role="switch" aria-checked="true" aria-labelledby="g2" tabindex="0"></div></div></div>
      <div role="button" tabindex="0" aria-label="Save">Save</div><div role="button" tabindex="0" aria-label="Back">Back</div></div>`,
    expect: { data: ['orders', 'business-finances'], recipient: 'Acme Ads' },
    source: 'screen-wording.md 2, row 7',
  },
  {
    name: 'Facebook Login for Business, a switch is off',
    url: `${BUSINESS}&x=2`,
    language: 'en',
    html: `<div role="main"><h2>Acme Ads is requesting permission to do the following</h2><div role="list">
      <div role="listitem"><span id="g1">Manage your business and its ad accounts</span><div role="switch" aria-checked="false" aria-labelledby="g1" tabindex="0"></div></div>
      <div role="listitem"><span id="g2">Read content posted on the Page</span><div role="switch" aria-checked="true" aria-labelledby="g2" tabindex="0"></div></div></div>
      <div role="button" tabindex="0" aria-label="Save">Save</div></div>`,
    expect: { data: [], offered: ['business-finances'], recipient: 'Acme Ads' },
    source: 'screen-wording.md 2, row 7',
  },
  {
    name: 'Facebook dialog of 2018, switch list',
    url: 'https://www.facebook.com/v2.12/dialog/oauth?client_id=12345&redirect_uri=https%3A%2F%2Fapp.acmeads.example%2Fcb&scope=email,ads_management',
    language: 'en',
    html: `<form id="platformDialogForm"><h2>What is Acme Ads allowed to do?</h2><ul><li><label><input type="checkbox" checked> Manage your ads</label></li><li><label><input type="checkbox" checked> Receive your email</label></li></ul>
      <button name="__CANCEL__" type="submit">Not Now</button><button name="__CONFIRM__" type="submit">Done</button></form>`,
    expect: { data: ['business-finances'], recipient: 'Acme Ads' },
    source: 'screen-wording.md 2, row 13',
  },
  {
    name: 'Instagram consent',
    url: 'https://www.instagram.com/consent/?flow=ig_biz_login_oauth&params_json=%7B%22client_id%22%3A%22123%22%2C%22scope%22%3A%22instagram_business_basic%22%7D&source=oauth_permissions_page_www',
    language: 'en',
    html: `<main><h1>Acme-IG is requesting access to: jo.doe</h1><ul><li>View profile and access media</li></ul><div role="button" tabindex="0">Allow</div><div role="button" tabindex="0">Cancel</div></main>`,
    expect: { data: [], recipient: 'Acme-IG' },
    source: 'screen-wording.md 2, row 10',
  },
  {
    name: 'Threads consent',
    url: 'https://threads.net/oauth/authorize?client_id=123&redirect_uri=https%3A%2F%2Fapp.acme.example%2F&scope=threads_basic,threads_content_publish&response_type=code',
    language: 'en',
    html: `<main><h1>Acme Post is requesting access to your Threads profile</h1><ul><li>Access your profile info and media</li><li>Publish content</li></ul><div role="button" tabindex="0">Allow</div><div role="button" tabindex="0">Cancel</div></main>`,
    expect: { data: [], recipient: 'Acme Post' },
    source: 'composed from screen-wording.md 2, row 10',
  },
  {
    name: 'Meta Pay, add a card',
    url: 'https://secure.facebook.com/facebook_pay/settings',
    language: 'en',
    html: `<main><h1>Payment methods</h1><h2>Add Credit or Debit Card</h2><label>Name on card <input name="name"></label><label>Card number <input name="cardnumber" autocomplete="cc-number"></label>
      <label>MM/YY <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><div role="button" tabindex="0">Save</div></main>`,
    expect: { data: ['cards'], act: 'details', recipient: 'Facebook' },
    source: 'meta.md 4',
  },
  {
    name: 'Facebook fundraiser payout',
    url: 'https://www.facebook.com/fundraisers/payments/setup',
    language: 'en',
    html: `<main><h1>Set up payments</h1><p>We need the account and routing numbers for your bank account. The account must be in your name.</p>
      <label>Routing number <input name="routing_number"></label><label>Account number <input name="account_number"></label><div role="button" tabindex="0">Save</div></main>`,
    expect: { data: ['account-numbers'], act: 'details', recipient: 'Facebook' },
    source: 'meta.md 4; screen-wording.md 2, row 23',
  },
  {
    name: 'Commerce Manager, link a bank account',
    url: 'https://business.facebook.com/commerce/12345/payouts/bank',
    language: 'en',
    html: `<main><h1>Link bank account</h1><label>IBAN <input name="iban"></label><label>Tax ID <input name="tax_id"></label><div role="button" tabindex="0">Save</div></main>`,
    expect: { data: ['account-numbers', 'tax'], act: 'details' },
    source: 'screen-wording.md 2, row 24',
  },
  {
    name: 'Facebook log-in in front of the dialog',
    url: 'https://www.facebook.com/help/contact/9876',
    language: 'en',
    html: `<main><h1>Log in to Facebook</h1><form><input name="email" placeholder="Email or phone"><input type="password" name="pass"><button>Log In</button></form></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Facebook, removing an app',
    url: 'https://www.facebook.com/settings/?tab=business_tools',
    language: 'en',
    html: `<main><h1>Apps and Websites</h1><p>Acme Ads has access to your ad accounts and orders.</p><div role="button" tabindex="0">View and edit</div><div role="button" tabindex="0">Remove</div></main>`,
    expect: null,
    source: 'screen-wording.md 2, row 18',
  },
  {
    name: 'Facebook, a post about sharing',
    url: 'https://www.facebook.com/acmebudget/posts/1',
    language: 'en',
    html: `<main><h1>Acme Budget</h1><p>Acme Budget can now access your balances and transactions! Allow us to help you save.</p><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Share</div></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
