import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an agent',
    url: 'https://robinhood.com/oauth?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=internal',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  { name: 'home', url: 'https://robinhood.com/stocks/ACME', expect: null },
] as const satisfies readonly Fixture[];
