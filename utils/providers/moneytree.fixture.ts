import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts',
    url: 'https://myaccount.getmoneytree.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&scope=guest_read+accounts_read+transactions_read',
    expect: { data: ['identity', 'contact', 'account-details', 'balances', 'transactions', 'merchants'] },
  },
  { name: 'account site', url: 'https://vault.getmoneytree.com/', expect: null },
] as const satisfies readonly Fixture[];
