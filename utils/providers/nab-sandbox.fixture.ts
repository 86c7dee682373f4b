import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'the list stands in scope',
    url: 'https://api.nab.useinfinite.io/authorize?client_id=a&response_type=code%20id_token&scope=openid%20profile%20bank:accounts.basic:read%20bank:payees:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'balances', 'identity', 'payees'] },
  },
  {
    name: 'the list stands in request',
    url: 'https://api.nab.useinfinite.io/authorize?client_id=a&response_type=code%20id_token&scope=openid&request=openid%20bank:regular_payments:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['scheduled-payments'] },
  },
  { name: 'token endpoint', url: 'https://api.nab.useinfinite.io/token', expect: null },
  { name: 'site', url: 'https://www.nab.com.au/', expect: null },
] as const satisfies readonly Fixture[];
