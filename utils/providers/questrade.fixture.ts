import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no scope',
    url: 'https://login.questrade.com/oauth2/authorize?client_id=a&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://login.questrade.com/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
