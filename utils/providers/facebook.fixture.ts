import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'plain dialog, sign-in only',
    url: 'https://www.facebook.com/dialog/oauth?client_id=100000000000001&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=email%2Cpublic_profile&state=s1',
    expect: {
      data: [],
      scopes: ['email', 'public_profile'],
      visibility: 'listed',
      recipient: { clientId: '100000000000001', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'versioned, mobile host, spaces',
    url: 'https://m.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://a.example/cb&scope=ads_management commerce_account_read_orders&state=s',
    expect: { data: ['business-finances', 'orders'], scopes: ['ads_management', 'commerce_account_read_orders'] },
  },
  {
    name: 'Login for Business keeps its list at Meta',
    url: 'https://business.facebook.com/v22.0/dialog/oauth?client_id=1&config_id=9&redirect_uri=https://a.example/cb&response_type=code',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in, with a denial prepared in cancel_url',
    url: 'https://www.facebook.com/login.php?skip_api_login=1&api_key=1&signed_next=1&next=https%3A%2F%2Fwww.facebook.com%2Fv19.0%2Fdialog%2Foauth%3Fclient_id%3D1%26redirect_uri%3Dhttps%253A%252F%252Fa.example%252Fcb%26scope%3Demail%252Cuser_birthday&cancel_url=https%3A%2F%2Fa.example%2Fcb%3Ferror%3Daccess_denied',
    expect: { data: [], scopes: ['email', 'user_birthday'] },
  },
  {
    name: 'modern consent page, JSON parameters',
    url: 'https://www.facebook.com/privacy/consent/gdp/?params%5Bapp_id%5D=100000000000001&params%5Bscope%5D=%5B%22email%22%2C%22ads_read%22%5D&params%5Bredirect_uri%5D=%22https%3A%5C%2F%5C%2Fa.example%5C%2Fcb%22&source=gdp_delegated',
    expect: {
      data: ['business-finances'],
      scopes: ['email', 'ads_read'],
      recipient: { clientId: '100000000000001', domain: 'a.example' },
    },
  },
  {
    name: 'steps of the classic dialog carry the list in the body',
    url: 'https://www.facebook.com/v2.3/dialog/oauth/read',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'no scope: the public profile',
    url: 'https://www.facebook.com/v3.2/dialog/oauth?response_type=code&client_id=1',
    expect: { data: [], scopes: [], visibility: 'listed' },
  },
  {
    name: 'device code',
    url: 'https://facebook.com/device?user_code=ABCD1234&qr=1',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'share dialog',
    url: 'https://www.facebook.com/dialog/share?app_id=1&display=popup&href=https%3A%2F%2Fa.example&redirect_uri=https%3A%2F%2Fa.example',
    expect: null,
  },
  {
    name: 'one payment is not a permission',
    url: 'https://www.facebook.com/dialog/pay?app_id=1&redirect_uri=http://a.example/&order_info=1',
    expect: null,
  },
  {
    name: 'log-in that leads to the feed',
    url: 'https://www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2F',
    expect: null,
  },
  { name: 'the feed', url: 'https://www.facebook.com/', expect: null },
  { name: 'settings', url: 'https://www.facebook.com/settings?tab=applications', expect: null },
  {
    name: 'desktop app granted',
    url: 'https://www.facebook.com/connect/login_success.html#access_token=x&granted_scopes=email',
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'native app refused',
    url: 'fb7391628439://authorize/?error=access_denied&error_reason=user_denied',
    expect: null,
    outcome: 'declined',
  },
  {
    name: 'refused on the web',
    url: 'https://app.acmebudget.example/cb?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied&state=s#_=_',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  {
    name: 'granted on the web',
    url: 'https://app.acmebudget.example/cb?code=c&state=s#_=_',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
