import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts',
    url: 'https://simulator-api.db.com/gw/oidc/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read_accounts%20read_transactions%20offline_access',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'] },
  },
  { name: 'token endpoint', url: 'https://simulator-api.db.com/gw/oidc/token', expect: null },
] as const satisfies readonly Fixture[];
