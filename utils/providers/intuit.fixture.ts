import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounting',
    url: 'https://appcenter.intuit.com/connect/oauth2?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s&scope=com.intuit.quickbooks.accounting',
    expect: { data: ['account-details', 'balances', 'transactions', 'payees', 'contact'] },
  },
  { name: 'token endpoint', url: 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer', expect: null },
] as const satisfies readonly Fixture[];
