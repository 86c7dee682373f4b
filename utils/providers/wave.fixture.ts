import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'transactions and accounts',
    url: 'https://api.waveapps.com/oauth2/authorize/?response_type=code&client_id=w&scope=account%3Aread+transaction%3A*+business:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'transactions', 'identity'], visibility: 'listed' },
  },
  {
    name: 'no list',
    url: 'https://api.waveapps.com/oauth2/authorize/?response_type=code&client_id=w&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.waveapps.com/oauth2/token/', expect: null },
  { name: 'log-in', url: 'https://my.waveapps.com/login/', expect: null },
] as const satisfies readonly Fixture[];
