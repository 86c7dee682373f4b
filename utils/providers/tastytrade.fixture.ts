import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads and trades',
    url: 'https://my.tastytrade.com/auth.html?client_id=t&response_type=code&scope=read+trade&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'no list, test',
    url: 'https://cert-my.staging-tasty.works/auth.html?client_id=t&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.tastyworks.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://my.tastytrade.com/login.html', expect: null },
] as const satisfies readonly Fixture[];
