import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://api.login.yahoo.com/oauth2/request_auth?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid',
    expect: { data: [] },
  },
  { name: 'elsewhere on the site', url: 'https://api.login.yahoo.com/about', expect: null },
] as const satisfies readonly Fixture[];
