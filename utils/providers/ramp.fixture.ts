import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'cards and transactions',
    url: 'https://app.ramp.com/v1/authorize?response_type=code&client_id=r&scope=transactions:read cards:read receipts:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'merchants', 'cards'], visibility: 'listed' },
  },
  {
    name: 'sandbox, encoded',
    url: 'https://demo.ramp.com/v1/authorize?response_type=code&client_id=r&scope=bills%3Awrite%20vendors%3Aread%20statements%3Aread&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: [
        'scheduled-payments',
        'payment-initiation',
        'payees',
        'account-details',
        'balances',
        'transactions',
        'merchants',
        'statements',
      ],
    },
  },
  {
    name: 'no list',
    url: 'https://app.ramp.com/v1/authorize?response_type=code&client_id=r&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.ramp.com/developer/v1/token', expect: null },
  { name: 'log-in', url: 'https://app.ramp.com/sign-in', expect: null },
  { name: 'dashboard', url: 'https://app.ramp.com/home', expect: null },
] as const satisfies readonly Fixture[];
