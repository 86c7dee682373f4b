import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads and writes',
    url: 'https://shop.example/wc-auth/v1/authorize?app_name=Acme+Budget&scope=read_write&user_id=1&return_url=https%3A%2F%2Fapp.acmebudget.example%2Fback&callback_url=https%3A%2F%2Fapi.acmebudget.example%2Fkeys',
    expect: {
      data: ['orders', 'contact', 'business-finances'],
      scopes: ['read_write'],
      visibility: 'listed',
      recipient: { name: 'Acme Budget', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'in a folder',
    url: 'https://host.example/my/shop/wc-auth/v1/authorize/?app_name=Acme&scope=read&user_id=1&return_url=https://a.example/&callback_url=https://a.example/cb',
    expect: { data: ['orders', 'contact', 'business-finances'] },
  },
  {
    name: 'plain addresses',
    url: 'https://shop.example/?wc-auth-version=1&wc-auth-route=authorize&app_name=Acme&scope=write&user_id=1&return_url=https://a.example/&callback_url=https://a.example/cb',
    expect: { data: ['orders'] },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/back?success=1&user_id=1',
    awaiting: { redirectUri: 'https://app.acmebudget.example/back' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/back?success=0&user_id=1',
    awaiting: { redirectUri: 'https://app.acmebudget.example/back' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'log-in in front', url: 'https://shop.example/my-account/', expect: null },
  { name: 'keys are written', url: 'https://shop.example/wc-auth/v1/access_granted/?app_name=A', expect: null },
  { name: 'the shop’s API', url: 'https://shop.example/wp-json/wc/v3/orders', expect: null },
  { name: 'no app', url: 'https://shop.example/wc-auth/v1/authorize', expect: null },
] as const satisfies readonly Fixture[];
