import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all rights',
    url: 'https://www.sageone.com/oauth2/auth/central?filter=apiv3.1&response_type=code&client_id=s1&scope=full_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'balances', 'transactions', 'payees', 'contact', 'business-finances'],
      visibility: 'listed',
    },
  },
  {
    name: 'Intacct',
    url: 'https://api.intacct.com/ia/api/v1/oauth2/authorize?response_type=code&client_id=s1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://oauth.accounting.sage.com/token', expect: null },
  { name: 'log-in', url: 'https://id.sage.com/u/login?state=abc', expect: null },
] as const satisfies readonly Fixture[];
