import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read and trade',
    url: 'https://api.tradier.com/v1/oauth/authorize?client_id=a&scope=read,trade&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  { name: 'token endpoint', url: 'https://api.tradier.com/v1/oauth/accesstoken', expect: null },
] as const satisfies readonly Fixture[];
