import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'QR log-in',
    url: 'https://open.weixin.qq.com/connect/qrconnect?appid=wx1&scope=snsapi_login&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s#wechat_redirect',
    expect: { data: [] },
  },
  { name: 'docs', url: 'https://open.weixin.qq.com/cgi-bin/index', expect: null },
] as const satisfies readonly Fixture[];
