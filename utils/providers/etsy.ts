import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.etsy.com/documentation/essentials/authentication',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Etsy: its own OAuth. */
export default {
  id: 'etsy',
  name: 'Etsy',
  kind: 'commerce',
  hosts: ['=www.etsy.com'],
  vocabularies: [
    {
      id: 'etsy',
      name: 'Etsy',
      source,
      scopes: {
        transactions_r: { data: ['orders'], plain: 'orders' },
        transactions_w: { data: ['orders'], plain: 'changes orders' },
        billing_r: { data: ['business-finances', 'transactions'], plain: 'billing of the shop' },
        email_r: { data: ['contact'], plain: 'your email address' },
        profile_r: { data: ['identity'], plain: 'your profile' },
        profile_w: { data: ['identity'], plain: 'changes your profile' },
        address_r: { data: ['contact'], plain: 'your addresses' },
        address_w: { data: ['contact'], plain: 'changes your addresses' },
        cart_r: { data: ['orders'], plain: 'your cart' },
        cart_w: { data: ['orders'], plain: 'changes your cart' },
        favorites_r: { data: [], also: 'likes', plain: 'favourites' },
        favorites_w: { data: [], also: 'likes', plain: 'favourites' },
        feedback_r: { data: [], also: 'comments', plain: 'reviews' },
        listings_r: { data: [], also: 'products', plain: 'listings' },
        listings_w: { data: [], also: 'products', plain: 'listings' },
        listings_d: { data: [], also: 'products', plain: 'listings' },
        shops_r: { data: [], also: 'business-settings', plain: 'the shop' },
        shops_w: { data: [], also: 'business-settings', plain: 'the shop' },
        recommend_r: { data: [], also: 'likes', plain: 'recommendations' },
        recommend_w: { data: [], also: 'likes', plain: 'recommendations' },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/connect\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Etsy: settings › connected apps',
      source: {
        url: 'https://developers.etsy.com/documentation/essentials/authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
