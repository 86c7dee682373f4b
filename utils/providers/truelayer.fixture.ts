import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a payment',
    url: 'https://payment.truelayer.com/payments#payment_id=1&resource_token=t&return_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['payment-initiation'], scopes: [] },
  },
  {
    name: 'a mandate, sandbox',
    url: 'https://payment.truelayer-sandbox.com/mandates#mandate_id=1&resource_token=t&return_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'everything about an account',
    url: 'https://auth.truelayer.com/?response_type=code&client_id=acme&nonce=1&scope=accounts%20cards%20direct_debits%20standing_orders%20beneficiaries%20products&providers=uk-ob-all%20uk-oauth-all&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&enable_mock=true',
    expect: { data: ['account-details', 'account-numbers', 'cards', 'scheduled-payments', 'payees'] },
  },
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
