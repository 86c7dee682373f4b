import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payouts',
    url: 'https://demo.myshopify.com/admin/oauth/authorize?client_id=a&scope=read_shopify_payments_payouts,read_orders&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['balances', 'transactions', 'orders'] },
  },
  {
    name: 'managed at Shopify',
    url: 'https://demo.myshopify.com/admin/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'a checkout', url: 'https://demo.myshopify.com/checkouts/cn/abc/information', expect: null },
] as const satisfies readonly Fixture[];
