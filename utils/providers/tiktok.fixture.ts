import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile and videos',
    url: 'https://www.tiktok.com/v2/auth/authorize/?client_key=k&scope=user.info.basic,video.list&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: [],
      scopes: ['user.info.basic', 'video.list'],
      recipient: { clientId: 'k', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'orders of creators',
    url: 'https://www.tiktok.com/v2/auth/authorize?client_key=k&response_type=code&scope=user.info.basic%2Ctcm.order.update&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['orders'] },
  },
  {
    name: 'no scope: the basic profile',
    url: 'https://open-api.tiktok.com/platform/oauth/connect/?client_key=k&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'a shop',
    url: 'https://auth.tiktok-shops.com/oauth/authorize?app_key=k&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a shop, newer page',
    url: 'https://services.us.tiktokshop.com/open/authorize?service_id=7&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'an advertiser',
    url: 'https://business-api.tiktok.com/portal/auth?app_id=7&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.tiktok.com/login?lang=en&redirect_url=https%3A%2F%2Fwww.tiktok.com%2Fv2%2Fauth%2Fauthorize%2F%3Fclient_key%3Dk%26scope%3Dvideo.list%26response_type%3Dcode',
    expect: { data: [], scopes: ['video.list'], visibility: 'listed' },
  },
  { name: 'a video', url: 'https://www.tiktok.com/@a/video/1', expect: null },
  {
    name: 'log-in',
    url: 'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2Fforyou',
    expect: null,
  },
  { name: 'token endpoint', url: 'https://open.tiktokapis.com/v2/oauth/token/', expect: null },
] as const satisfies readonly Fixture[];
