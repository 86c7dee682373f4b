import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://access.line.me/oauth2/v2.1/authorize?response_type=code&state=s&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=profile%20openid',
    expect: { data: [] },
  },
  { name: 'log-in', url: 'https://access.line.me/oauth2/v2.1/login', expect: null },
] as const satisfies readonly Fixture[];
