import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.etsy.com/documentation/essentials/authentication#scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const older = {
  url: 'https://www.etsy.com/developers/documentation/getting_started/oauth',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the second version of the API, switched off',
} as const;

/** Etsy: a shop or a shopper’s account. */
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
        transactions_r: { data: ['orders', 'transactions'], plain: 'orders and their payment' },
        transactions_w: { data: ['orders'], plain: 'changes orders' },
        billing_r: { data: ['business-finances', 'transactions'], plain: 'bills of the shop: fees and payouts' },
        email_r: { data: ['contact'], plain: 'your email address' },
        profile_r: { data: ['identity'], plain: 'your profile' },
        profile_w: { data: ['identity'], plain: 'changes your profile' },
        address_r: { data: ['contact'], plain: 'your billing and shipping addresses' },
        address_w: { data: ['contact'], plain: 'changes your addresses' },
        cart_r: { data: ['orders'], plain: 'your basket' },
        cart_w: { data: ['orders'], plain: 'changes your basket' },
        favorites_r: { data: [], also: 'likes', plain: 'your favourites' },
        favorites_w: { data: [], also: 'likes', plain: 'your favourites' },
        feedback_r: { data: ['orders'], plain: 'ratings with what was bought' },
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
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?oauth\/connect\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
    { path: /^\/oauth\/signin\/?$/, anyOf: ['oauth_token'], withoutScopes: 'hidden', source: older },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.etsy.com/your/apps',
      path: 'Account settings › Apps',
      source: {
        url: 'https://help.etsy.com/hc/en-us/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
