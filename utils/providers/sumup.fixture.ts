import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'history and payments',
    url: 'https://api.sumup.com/authorize?response_type=code&client_id=s1&scope=payments%20transactions.history%20user.profile_readonly&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'transactions', 'identity', 'contact'], visibility: 'listed' },
  },
  {
    name: 'payout account, newer host',
    url: 'https://auth.sumup.com/oauth2/auth?response_type=code&client_id=s1&scope=user.payout-settings&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-numbers'] },
  },
  {
    name: 'no list',
    url: 'https://api.sumup.com/authorize?response_type=code&client_id=s1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.sumup.com/token', expect: null },
  { name: 'log-in', url: 'https://auth.sumup.com/flows/authentication', expect: null },
  { name: 'script', url: 'https://gateway.sumup.com/gateway/ecom/card/v2/sdk.js', expect: null },
] as const satisfies readonly Fixture[];
