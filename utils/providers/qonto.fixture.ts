import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read',
    url: 'https://oauth.qonto.com/oauth2/auth?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=organization.read%20offline_access&response_type=code&state=s',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions'] },
  },
  {
    name: 'transfers',
    url: 'https://oauth-sandbox.staging.qonto.co/oauth2/auth?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=payment.write+offline_access&response_type=code&state=s',
    expect: { data: ['payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://oauth.qonto.com/oauth2/token', expect: null },
  { name: 'the app', url: 'https://app.qonto.com/signin', expect: null },
] as const satisfies readonly Fixture[];
