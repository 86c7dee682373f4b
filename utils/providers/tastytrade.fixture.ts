import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://my.tastytrade.com/auth.html?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  { name: 'home', url: 'https://www.tastytrade.com/pricing', expect: null },
] as const satisfies readonly Fixture[];
