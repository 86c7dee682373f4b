import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://passport.webull.com/oauth2/authenticate/login?client_id=w&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://passport.webull.com/auth/simple/login', expect: null },
  { name: 'token endpoint', url: 'https://us-oauth-open-api.webull.com/openapi/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
