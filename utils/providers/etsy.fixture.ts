import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'orders and bills',
    url: 'https://www.etsy.com/oauth/connect?response_type=code&client_id=e&scope=transactions_r%20billing_r&code_challenge=x&code_challenge_method=S256&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['orders', 'transactions', 'business-finances'], visibility: 'listed' },
  },
  {
    name: 'address and basket',
    url: 'https://www.etsy.com/oauth/connect?response_type=code&client_id=e&scope=address_r+cart_r+listings_r&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['contact', 'orders'] },
  },
  {
    name: 'OAuth 1',
    url: 'https://www.etsy.com/oauth/signin?oauth_consumer_key=k&oauth_token=t&service=v2_prod',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.etsy.com/v3/public/oauth/token', expect: null },
  { name: 'log-in', url: 'https://www.etsy.com/signin', expect: null },
  { name: 'a listing', url: 'https://www.etsy.com/listing/1/x', expect: null },
] as const satisfies readonly Fixture[];
