import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.ebay.com/api-docs/static/oauth-scopes.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** eBay: its own OAuth. */
export default {
  id: 'ebay',
  name: 'eBay',
  kind: 'commerce',
  hosts: ['=auth.ebay.com', '=auth.sandbox.ebay.com', '=signin.ebay.com'],
  vocabularies: [
    {
      id: 'ebay',
      name: 'eBay',
      source,
      scopes: {
        'https://api.ebay.com/oauth/api_scope': { data: [], also: 'profile', plain: 'public data' },
        'https://api.ebay.com/oauth/api_scope/sell.fulfillment': { data: ['orders'], plain: 'orders' },
        'https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly': { data: ['orders'], plain: 'orders' },
        'https://api.ebay.com/oauth/api_scope/sell.finances': {
          data: ['business-finances', 'transactions'],
          plain: 'payouts and transactions of a seller',
        },
        'https://api.ebay.com/oauth/api_scope/sell.account': {
          data: [],
          also: 'business-settings',
          plain: 'seller settings',
        },
        'https://api.ebay.com/oauth/api_scope/sell.account.readonly': {
          data: [],
          also: 'business-settings',
          plain: 'seller settings',
        },
        'https://api.ebay.com/oauth/api_scope/sell.inventory': { data: [], also: 'products', plain: 'listings' },
        'https://api.ebay.com/oauth/api_scope/sell.inventory.readonly': {
          data: [],
          also: 'products',
          plain: 'listings',
        },
        'https://api.ebay.com/oauth/api_scope/sell.marketing': { data: [], also: 'ads', plain: 'promotions' },
        'https://api.ebay.com/oauth/api_scope/sell.marketing.readonly': { data: [], also: 'ads', plain: 'promotions' },
        'https://api.ebay.com/oauth/api_scope/sell.analytics.readonly': {
          data: [],
          also: 'audience-figures',
          plain: 'figures',
        },
        'https://api.ebay.com/oauth/api_scope/sell.payment.dispute': { data: ['transactions'], plain: 'disputes' },
        'https://api.ebay.com/oauth/api_scope/sell.reputation': { data: [], also: 'comments', plain: 'reviews' },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.readonly': {
          data: ['identity'],
          plain: 'your identity',
        },
        'https://api.ebay.com/oauth/api_scope/buy.order': {
          data: ['orders', 'payment-initiation'],
          plain: 'buys for you',
        },
        'https://api.ebay.com/oauth/api_scope/buy.order.readonly': { data: ['orders'], plain: 'your purchases' },
      },
    },
  ],
  screens: [
    { path: /^\/oauth2\/(?:authorize|consents)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'eBay: settings › connected apps',
      source: {
        url: 'https://developer.ebay.com/api-docs/static/oauth-scopes.html',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
