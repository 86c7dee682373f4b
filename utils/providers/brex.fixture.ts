import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'cash',
    url: 'https://accounts-api.brex.com/oauth2/default/v1/authorize?client_id=a&response_type=code&state=s&scope=openid%20accounts.cash.readonly&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['identity', 'account-details', 'balances'] },
  },
  { name: 'dashboard', url: 'https://dashboard.brex.com/', expect: null },
] as const satisfies readonly Fixture[];
