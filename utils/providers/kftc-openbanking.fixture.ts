import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all',
    url: 'https://openapi.openbanking.or.kr/oauth/2.0/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=login%20inquiry%20transfer&state=s&auth_type=0',
    expect: { data: ['identity', 'account-details', 'balances', 'transactions', 'merchants', 'payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://openapi.openbanking.or.kr/oauth/2.0/token', expect: null },
] as const satisfies readonly Fixture[];
