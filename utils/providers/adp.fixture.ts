import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'sign-in with profile',
    url: 'https://accounts.adp.com/auth/oauth/v2/authorize?client_id=a&response_type=code&scope=openid%20profile&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity'] },
  },
  {
    name: 'only sign-in',
    url: 'https://accounts.adp.com/auth/oauth/v2/authorize?client_id=a&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://accounts.adp.com/auth/oauth/v2/token', expect: null },
  { name: 'log-in of staff', url: 'https://my.adp.com/', expect: null },
] as const satisfies readonly Fixture[];
