import type { Fixture } from '../vocab/provider';

const json = encodeURIComponent(
  JSON.stringify({
    client_id: '77',
    redirect_uri: 'https://app.acmebudget.example/cb',
    response_type: 'code',
    scope: 'instagram_business_basic-instagram_business_manage_messages',
  }),
);

export default [
  {
    name: 'business log-in',
    url: 'https://www.instagram.com/oauth/authorize?force_reauth=true&client_id=77&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&scope=instagram_business_basic%2Cinstagram_business_manage_insights',
    expect: {
      data: [],
      scopes: ['instagram_business_basic', 'instagram_business_manage_insights'],
      visibility: 'listed',
    },
  },
  {
    name: 'oldest API',
    url: 'https://api.instagram.com/oauth/authorize/?client_id=1&redirect_uri=https://a.example/&response_type=token&scope=basic+likes',
    expect: { data: [], scopes: ['basic', 'likes'] },
  },
  {
    name: 'consent page, hyphens in JSON',
    url: `https://www.instagram.com/consent/?flow=ig_biz_login_oauth&params_json=${json}&source=oauth_permissions_page_www`,
    expect: {
      data: [],
      scopes: ['instagram_business_basic', 'instagram_business_manage_messages'],
      recipient: { clientId: '77', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'behind a log-in with a relative address',
    url: 'https://www.instagram.com/accounts/login/?next=%2Foauth%2Fauthorize%3Fclient_id%3D77%26redirect_uri%3Dhttps%253A%252F%252Fa.example%26scope%3Duser_profile%252Cuser_media%26response_type%3Dcode',
    expect: { data: [], scopes: ['user_profile', 'user_media'] },
  },
  {
    name: 'third-party page behind a forced log-in',
    url: 'https://www.instagram.com/accounts/login/?force_authentication=1&platform_app_id=77&enable_fb_login=1&next=https%3A%2F%2Fwww.instagram.com%2Foauth%2Fauthorize%2Fthird_party%2F%3Fredirect_uri%3Dhttps%253A%252F%252Fapp.acmebudget.example%252Fcb%26response_type%3Dcode%26scope%3Dinstagram_business_basic%252Cinstagram_business_manage_messages%26client_id%3D77',
    expect: { data: [], scopes: ['instagram_business_basic', 'instagram_business_manage_messages'] },
  },
  {
    name: 'log-in at another Meta service',
    url: 'https://www.instagram.com/oauth/oidc/?app_id=128&redirect_uri=https%3A%2F%2Fwww.threads.com%2Flogin%2Foidc%2F&response_type=code&scope=openid&state=s',
    expect: { data: [], scopes: ['openid'] },
  },
  {
    name: 'a question about advertising on the same page',
    url: 'https://www.instagram.com/consent/?flow=ad_free_subscription_uk&params_json=%7B%22afs_variant%22%3A%22first_time%22%7D',
    expect: null,
  },
  {
    name: 'an error of the authorisation page',
    url: 'https://www.instagram.com/oauth/authorize/third_party/error/?message=Insufficient+developer+role',
    expect: null,
  },
  { name: 'log-in to the inbox', url: 'https://www.instagram.com/accounts/login/?next=/direct/', expect: null },
  { name: 'a tag', url: 'https://www.instagram.com/explore/tags/plumbing/', expect: null },
  { name: 'where access is stopped', url: 'https://www.instagram.com/accounts/manage_access/', expect: null },
  {
    name: 'granted, with the odd ending',
    url: 'https://app.acmebudget.example/cb?code=AQB#_',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
