import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payouts',
    url: 'https://demo.myshopify.com/admin/oauth/authorize?client_id=a&scope=read_shopify_payments_payouts,read_orders&grant_options[]=per-user&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['balances', 'transactions', 'orders'],
      scopes: ['read_shopify_payments_payouts', 'read_orders'],
      visibility: 'listed',
    },
  },
  {
    name: 'list kept at Shopify',
    url: 'https://demo.myshopify.com/admin/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'new admin',
    url: 'https://admin.shopify.com/store/demo/oauth/authorize?client_id=a&scope=write_products,read_customers,read_inventory&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['contact'] },
  },
  {
    name: 'install link',
    url: 'https://admin.shopify.com/oauth/install?client_id=a',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'Shopify’s own tools',
    url: 'https://accounts.shopify.com/oauth/authorize?client_id=a&response_type=code&scope=openid%20email&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['contact'] },
  },
  {
    name: 'customer account',
    url: 'https://shopify.com/authentication/12345/oauth/authorize?client_id=a&response_type=code&scope=openid%20email%20customer-account-api%3Afull&nonce=n&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact', 'orders'] },
  },
  {
    name: 'customer account, older',
    url: 'https://shopify.com/12345/auth/oauth/authorize?client_id=a&response_type=code&scope=openid+email+https%3A%2F%2Fapi.customers.com%2Fauth%2Fcustomer.graphql&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact', 'orders'] },
  },
  {
    name: 'customer account on the shop’s own host',
    url: 'https://account.shop.example/authentication/oauth/authorize?client_id=a&response_type=code&scope=openid%20email%20customer-account-api%3Afull&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact', 'orders'] },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?code=1&hmac=2&shop=demo.myshopify.com&state=s&timestamp=3',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'a checkout', url: 'https://demo.myshopify.com/checkouts/cn/abc/information', expect: null },
  { name: 'token endpoint', url: 'https://demo.myshopify.com/admin/oauth/access_token', expect: null },
  { name: 'log-in of the admin', url: 'https://accounts.shopify.com/store-login', expect: null },
  { name: 'an app in the admin', url: 'https://admin.shopify.com/store/demo/apps/acme?hmac=1&host=2', expect: null },
  { name: 'look-alike', url: 'https://myshopify.com.evil.example/admin/settings', expect: null },
  { name: 'log-out', url: 'https://shopify.com/authentication/12345/logout?id_token_hint=x', expect: null },
] as const satisfies readonly Fixture[];
