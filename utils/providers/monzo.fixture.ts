import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no scope exists',
    url: 'https://auth.monzo.com/?client_id=oauth2client_1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'API', url: 'https://api.monzo.com/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
