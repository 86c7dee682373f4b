import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'QR log-in',
    url: 'https://open.weixin.qq.com/connect/qrconnect?appid=wx1&scope=snsapi_login&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s#wechat_redirect',
    expect: { data: [], scopes: ['snsapi_login'], recipient: { clientId: 'wx1', domain: 'acmebudget.example' } },
  },
  {
    name: 'inside the app',
    url: 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&scope=snsapi_userinfo&state=s#wechat_redirect',
    expect: { data: [], scopes: ['snsapi_userinfo'], visibility: 'listed' },
  },
  {
    name: 'a firm',
    url: 'https://open.work.weixin.qq.com/wwopen/sso/qrConnect?appid=ww1&agentid=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'the developer site', url: 'https://open.weixin.qq.com/cgi-bin/index', expect: null },
  { name: 'an article', url: 'https://mp.weixin.qq.com/s?__biz=x&mid=1', expect: null },
] as const satisfies readonly Fixture[];
