import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read',
    url: 'https://shop.example/wc-auth/v1/authorize?app_name=Acme&scope=read&user_id=1&return_url=https%3A%2F%2Fapp.acmebudget.example%2Fcb&callback_url=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['orders', 'contact'] },
  },
  { name: 'shop', url: 'https://shop.example/shop/?orderby=price', expect: null },
] as const satisfies readonly Fixture[];
