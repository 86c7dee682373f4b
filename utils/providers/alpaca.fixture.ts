import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'trading',
    url: 'https://app.alpaca.markets/oauth/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=account:write%20trading',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  { name: 'dashboard', url: 'https://app.alpaca.markets/paper/dashboard/overview', expect: null },
] as const satisfies readonly Fixture[];
