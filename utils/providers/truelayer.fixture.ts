import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all of it',
    url: 'https://auth.truelayer.com/?response_type=code&client_id=acme&scope=info%20accounts%20balance%20transactions%20offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: ['identity', 'contact', 'account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
    },
  },
  {
    name: 'plus signs',
    url: 'https://auth.truelayer-sandbox.com/?response_type=code&client_id=acme&scope=accounts+balance&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'account-numbers', 'balances'] },
  },
  { name: 'token endpoint', url: 'https://auth.truelayer.com/connect/token', expect: null },
  { name: 'console', url: 'https://console.truelayer.com/', expect: null },
] as const satisfies readonly Fixture[];
