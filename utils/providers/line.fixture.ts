import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://access.line.me/oauth2/v2.1/authorize?response_type=code&state=s&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=profile%20openid',
    expect: { data: [], scopes: ['profile', 'openid'], visibility: 'listed' },
  },
  {
    name: 'behind a log-in',
    url: 'https://access.line.me/oauth2/v2.1/login?returnUri=%2Foauth2%2Fv2.1%2Fauthorize%2Fconsent%3Fscope%3Dprofile%2Bopenid%26response_type%3Dcode%26client_id%3D1&loginChannelId=1&loginState=x',
    expect: { data: [], scopes: ['profile', 'openid'], visibility: 'listed' },
  },
  {
    name: 'oldest',
    url: 'https://access.line.me/dialog/oauth/weblogin?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://access.line.me/oauth2/v2.1/login', expect: null },
  { name: 'token endpoint', url: 'https://api.line.me/oauth2/v2.1/token', expect: null },
] as const satisfies readonly Fixture[];
