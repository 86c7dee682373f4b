import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an assistant',
    url: 'https://robinhood.com/oauth?response_type=code&client_id=r&scope=internal&resource=https%3A%2F%2Fagent.robinhood.com%2Fmcp%2Ftrading&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'no list',
    url: 'https://robinhood.com/oauth?response_type=code&client_id=r&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://robinhood.com/login', expect: null },
  { name: 'token endpoint', url: 'https://api.robinhood.com/oauth2/token/', expect: null },
  { name: 'account', url: 'https://robinhood.com/account/investing', expect: null },
] as const satisfies readonly Fixture[];
