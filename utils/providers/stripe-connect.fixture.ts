import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read and write',
    url: 'https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1&scope=read_write&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'balances', 'transactions', 'payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://connect.stripe.com/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
