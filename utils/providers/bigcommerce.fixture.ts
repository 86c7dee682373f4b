import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'orders and payments',
    url: 'https://login.bigcommerce.com/oauth2/authorize?client_id=b&context=stores/abc&response_type=code&scope=store_v2_orders_read_only%20store_v2_transactions%20store_v2_default&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['orders', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'install link',
    url: 'https://login.bigcommerce.com/app/abc123/install',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?code=c&scope=store_v2_orders&context=stores%2Fabc',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'token endpoint', url: 'https://login.bigcommerce.com/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://login.bigcommerce.com/login', expect: null },
] as const satisfies readonly Fixture[];
