import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no scope exists',
    url: 'https://oauth.bunq.com/auth?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'API', url: 'https://api.oauth.bunq.com/v1/token', expect: null },
] as const satisfies readonly Fixture[];
