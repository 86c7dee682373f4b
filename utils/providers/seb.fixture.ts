import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts',
    url: 'https://id.seb.se/tpp?client_id=a&scope=psd2_accounts&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'] },
  },
  {
    name: 'sandbox',
    url: 'https://api-sandbox.sebgroup.com/mga/sps/oauth/oauth20/authorize?client_id=a&scope=psd2_accounts%20psd2_payments&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'payment-initiation'],
    },
  },
  { name: 'log-in', url: 'https://id.seb.se/ibp/mbid', expect: null },
  { name: 'token endpoint', url: 'https://tpp-api.sebgroup.com/mga/sps/oauth/oauth20/token', expect: null },
] as const satisfies readonly Fixture[];
