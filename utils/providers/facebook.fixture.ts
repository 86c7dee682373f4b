import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app we know by its id, and its return address by its host',
    url: 'https://www.facebook.com/dialog/oauth?client_id=124024574287414&redirect_uri=https%3A%2F%2Fwww.instagram.com%2Faccounts%2Fsignup%2F&response_type=code&scope=email',
    expect: { data: [], recipient: { name: 'Instagram', domain: 'instagram.com' } },
  },
  {
    name: 'a recipient that is a provider itself',
    url: 'https://www.facebook.com/dialog/oauth?client_id=1&redirect_uri=https%3A%2F%2Faccounts.spotify.com%2Flogin%2Ffacebook%2Fredirect&response_type=code&scope=email',
    expect: { data: [], recipient: { name: 'Spotify', domain: 'spotify.com' } },
  },
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
    name: 'WhatsApp sign-up inside the dialog',
    url: 'https://www.facebook.com/v22.0/dialog/oauth?client_id=1&config_id=2&response_type=code&override_default_response_type=true&extras=%7B%22setup%22%3A%7B%7D%2C%22featureType%22%3A%22whatsapp_business_app_onboarding%22%2C%22sessionInfoVersion%22%3A%223%22%7D',
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { clientId: '1' } },
  },
  {
    name: 'Login for Business with a scope beside its configuration',
    url: 'https://www.facebook.com/v22.0/dialog/oauth?client_id=1&config_id=9&scope=ads_read&redirect_uri=https://a.example/cb',
    expect: { data: ['business-finances'], scopes: ['ads_read'], visibility: 'partly' },
  },
  {
    name: 'Limited Login host, parameters not in the address',
    url: 'https://limited.facebook.com/v18.0/dialog/oauth',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'consent page without its parameters',
    url: 'https://www.facebook.com/privacy/consent/gdp/',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'consent page, other address, list only in its steps',
    url: 'https://m.facebook.com/privacy/consent/?flow=gdp&params%5Bapp_id%5D=7&params%5Bsteps%5D=%7B%22read%22%3A%5B%22email%22%2C%22baseline%22%5D%2C%22write%22%3A%5B%22pages_manage_posts%22%5D%7D&params%5Bnext%5D=%22read%22',
    expect: { data: [], scopes: ['email', 'baseline', 'pages_manage_posts'], recipient: { clientId: '7' } },
  },
  {
    name: 'second name of the dialog',
    url: 'https://www.facebook.com/dialog/permissions.request?_path=permissions.request&app_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=token&perms=public_profile,publish_actions',
    expect: { data: [], scopes: ['public_profile', 'publish_actions'], recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'old dialog',
    url: 'http://www.facebook.com/connect/uiserver.php?app_id=1&next=http://a.example/cb&display=page&cancel_url=http://a.example/cb&perms=email,offline_access&return_session=1&fbconnect=1&method=permissions.request',
    expect: { data: [], scopes: ['email', 'offline_access'], recipient: { domain: 'a.example' } },
  },
  {
    name: 'oldest dialog',
    url: 'http://www.facebook.com/connect/prompt_permissions.php?api_key=1&ext_perm=read_mailbox,publish_stream&next=http://a.example/&enable_profile_selector=1',
    expect: { data: [], scopes: ['read_mailbox', 'publish_stream'] },
  },
  {
    name: 'behind a business log-in',
    url: 'https://business.facebook.com/business/loginpage/?next=https%3A%2F%2Fbusiness.facebook.com%2Fv21.0%2Fdialog%2Foauth%3Fclient_id%3D1%26config_id%3D2%26redirect_uri%3Dhttps%253A%252F%252Fa.example&login_options%5B0%5D=FB',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'behind a security check',
    url: 'https://www.facebook.com/checkpoint/?next=https%3A%2F%2Fwww.facebook.com%2Fv2.8%2Fdialog%2Foauth%3Fclient_id%3D1%26scope%3Demail%252Cads_management%26redirect_uri%3Dhttps%253A%252F%252Fa.example',
    expect: { data: ['business-finances'], scopes: ['email', 'ads_management'] },
  },
  {
    name: 'silent check of the JavaScript SDK',
    url: 'https://www.facebook.com/x/oauth/status?client_id=1&input_token&origin=1&redirect_uri=https%3A%2F%2Fa.example%2F&sdk=joey&wants_cookie_data=true',
    expect: null,
  },
  {
    name: 'silent dialog',
    url: 'https://www.facebook.com/dialog/oauth?client_id=1&display=none&redirect_uri=https%3A%2F%2Fa.example&response_type=token',
    expect: null,
  },
  {
    name: 'log-in button of a site',
    url: 'https://www.facebook.com/v15.0/plugins/login_button.php?app_id=1&button_type=continue_with&channel=https%3A%2F%2Fstaticxx.facebook.com%2Fx%2Fconnect%2Fxd_arbiter%2F&scope=email',
    expect: null,
  },
  {
    name: 'helper frame of the SDK',
    url: 'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46#cb=f3&domain=a.example&origin=https%3A%2F%2Fa.example%2Ff1&relation=parent.parent',
    expect: null,
  },
  {
    name: 'feed dialog under the old address',
    url: 'http://www.facebook.com/connect/uiserver.php?app_id=1&method=stream.publish&display=popup&next=http://a.example/',
    expect: null,
  },
  {
    name: 'a question about cookies on the consent address',
    url: 'https://mbasic.facebook.com/privacy/consent_framework/prompt/?consent_flow_name=user_cookie_choice&consent_entry_source=pft_user_cookie_choice&consent_extra_params%5Bpft_surface%5D=facebook_mbasic',
    expect: null,
  },
  {
    name: 'a question about advertising on the consent address',
    url: 'https://www.facebook.com/privacy/consent/?flow=ad_free_subscription_uk&params%5Bafs_variant%5D=first_time&source=ad_free',
    expect: null,
  },
  {
    name: 'token endpoint',
    url: 'https://graph.facebook.com/v19.0/oauth/access_token?client_id=1&redirect_uri=https%3A%2F%2Fa.example&client_secret=x&code=c',
    expect: null,
  },
  {
    name: 'a closed share dialog is no refusal',
    url: 'https://www.facebook.com/dialog/return/close?error_code=4201&error_message=User+canceled+the+Dialog+flow',
    expect: null,
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
    name: 'Android tab granted',
    url: 'fbconnect://cct.com.acme.budget?#access_token=x&granted_scopes=email&denied_scopes=',
    expect: null,
    outcome: 'granted',
  },
  { name: 'first SDKs, closed', url: 'fbconnect://cancel', expect: null, outcome: 'declined' },
  {
    name: 'refused in a pop-up of the SDK',
    url: 'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46#cb=f1&domain=a.example&relation=opener&frame=f2&error=access_denied&error_reason=user_denied',
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
