import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read and write',
    url: 'https://api.braintreegateway.com/oauth/connect?client_id=client_id%24production%24a&scope=read_write&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'transactions', 'payment-initiation'] },
  },
  {
    name: 'single rights, sandbox',
    url: 'https://api.sandbox.braintreegateway.com/oauth/connect?client_id=a&scope=view_facilitated_transaction_metrics,grant_payment_method&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'cards', 'payment-initiation'] },
  },
  {
    name: 'no list',
    url: 'https://api.braintreegateway.com/oauth/connect?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.braintreegateway.com/oauth/access_tokens', expect: null },
  { name: 'gateway', url: 'https://api.braintreegateway.com/merchants/abc/client_api', expect: null },
] as const satisfies readonly Fixture[];
