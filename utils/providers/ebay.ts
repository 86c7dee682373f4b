import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.ebay.com/api-docs/static/oauth-scopes.html',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const remembered = {
  url: 'https://developer.ebay.com/api-docs/static/oauth-scopes.html',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

const older = {
  url: 'https://developer.ebay.com/api-docs/static/auth-n-auth.html',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** eBay: a seller’s or buyer’s account. The return address is a name kept at eBay (RuName). */
export default {
  id: 'ebay',
  name: 'eBay',
  kind: 'commerce',
  hosts: [
    '=auth.ebay.com',
    '=auth2.ebay.com',
    '=auth.sandbox.ebay.com',
    '=signin.ebay.com',
    '=signin.sandbox.ebay.com',
  ],
  vocabularies: [
    {
      id: 'ebay',
      name: 'eBay',
      source,
      scopes: {
        'https://api.ebay.com/oauth/api_scope': { data: [], also: 'profile', plain: 'public data' },
        'https://api.ebay.com/oauth/api_scope/sell.fulfillment': { data: ['orders'], plain: 'a seller’s orders' },
        'https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly': {
          data: ['orders'],
          plain: 'a seller’s orders',
        },
        'https://api.ebay.com/oauth/api_scope/sell.finances': {
          data: ['balances', 'transactions', 'business-finances'],
          plain: 'a seller’s payouts, balance and transactions; refunds',
        },
        'https://api.ebay.com/oauth/api_scope/sell.payment.dispute': {
          data: ['transactions'],
          plain: 'payment disputes',
        },
        'https://api.ebay.com/oauth/api_scope/sell.account': {
          data: [],
          also: 'business-settings',
          plain: 'a seller’s settings',
        },
        'https://api.ebay.com/oauth/api_scope/sell.account.readonly': {
          data: [],
          also: 'business-settings',
          plain: 'a seller’s settings',
        },
        'https://api.ebay.com/oauth/api_scope/sell.inventory': {
          data: [],
          also: 'products',
          plain: 'listings and stock',
        },
        'https://api.ebay.com/oauth/api_scope/sell.inventory.readonly': {
          data: [],
          also: 'products',
          plain: 'listings and stock',
        },
        'https://api.ebay.com/oauth/api_scope/sell.item': {
          data: [],
          also: 'products',
          plain: 'listings and stock',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.item.draft': {
          data: [],
          also: 'products',
          plain: 'listings and stock',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.inventory.mapping': {
          data: [],
          also: 'products',
          plain: 'listings and stock',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.marketing': { data: [], also: 'ads', plain: 'promotions' },
        'https://api.ebay.com/oauth/api_scope/sell.marketing.readonly': { data: [], also: 'ads', plain: 'promotions' },
        'https://api.ebay.com/oauth/api_scope/sell.analytics.readonly': {
          data: ['business-finances'],
          plain: 'sales figures',
        },
        'https://api.ebay.com/oauth/api_scope/sell.marketplace.insights.readonly': {
          data: [],
          also: 'market-data',
          plain: 'market figures',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.logistics': { data: ['orders'], plain: 'shipping of orders' },
        'https://api.ebay.com/oauth/api_scope/sell.edelivery': {
          data: ['orders'],
          plain: 'shipping of orders',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.reputation': { data: [], also: 'comments', plain: 'ratings' },
        'https://api.ebay.com/oauth/api_scope/sell.reputation.readonly': {
          data: [],
          also: 'comments',
          plain: 'ratings',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.feedback': {
          data: [],
          also: 'comments',
          plain: 'ratings',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/commerce.feedback.readonly': {
          data: [],
          also: 'comments',
          plain: 'ratings',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.stores': {
          data: [],
          also: 'business-settings',
          plain: 'the shop',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/sell.stores.readonly': {
          data: [],
          also: 'business-settings',
          plain: 'the shop',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.readonly': {
          data: ['identity'],
          plain: 'your user name and account type',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.name.readonly': {
          data: ['identity'],
          plain: 'your name',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.email.readonly': {
          data: ['contact'],
          plain: 'your email address',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.phone.readonly': {
          data: ['contact'],
          plain: 'your phone number',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.address.readonly': {
          data: ['contact'],
          plain: 'your address',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.identity.status.readonly': {
          data: ['identity'],
          plain: 'the status of your account',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/commerce.notification.subscription': {
          data: [],
          also: 'notifications',
          plain: 'notices',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.notification.subscription.readonly': {
          data: [],
          also: 'notifications',
          plain: 'notices',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.message': {
          data: [],
          also: 'messages',
          plain: 'messages with buyers',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/commerce.catalog.readonly': {
          data: [],
          also: 'products',
          plain: 'the catalogue',
        },
        'https://api.ebay.com/oauth/api_scope/commerce.vero': {
          data: [],
          also: 'products',
          plain: 'the catalogue',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/commerce.shipping': {
          data: [],
          also: 'products',
          plain: 'the catalogue',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/metadata.insights': {
          data: [],
          also: 'products',
          plain: 'the catalogue',
        },
        'https://api.ebay.com/oauth/api_scope/buy.order': {
          data: ['orders', 'payment-initiation'],
          plain: 'buys for you, and your purchases',
        },
        'https://api.ebay.com/oauth/api_scope/buy.order.readonly': {
          data: ['orders'],
          plain: 'your purchases',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/buy.guest.order': {
          data: ['orders', 'payment-initiation'],
          plain: 'buys as a guest',
        },
        'https://api.ebay.com/oauth/api_scope/buy.shopping.cart': {
          data: ['orders'],
          plain: 'your basket',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/buy.offer.auction': { data: ['orders'], plain: 'bids for you' },
        'https://api.ebay.com/oauth/api_scope/buy.item.feed': {
          data: [],
          also: 'products',
          plain: 'listings',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/buy.item.bulk': { data: [], also: 'products', plain: 'listings' },
        'https://api.ebay.com/oauth/api_scope/buy.product.feed': {
          data: [],
          also: 'products',
          plain: 'listings',
          source: remembered,
        },
        'https://api.ebay.com/oauth/api_scope/buy.marketing': { data: [], also: 'products', plain: 'listings' },
        'https://api.ebay.com/oauth/api_scope/buy.deal': { data: [], also: 'products', plain: 'listings' },
        'https://api.ebay.com/oauth/api_scope/buy.marketplace.insights': {
          data: [],
          also: 'products',
          plain: 'listings',
        },
      },
    },
  ],
  params: { clientId: ['client_id', 'RuName', 'runame'] },
  screens: [
    { path: /^\/oauth2\/(?:authorize|consents)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    {
      // Auth’n’Auth: the whole account, by a session’s id.
      path: /^\/(?:ws\/)?eBayISAPI\.dll$/,
      anyOf: ['RuName', 'runame', 'ruName'],
      withoutScopes: 'hidden',
      source: older,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://accounts.ebay.com/acctsec/third-party-authorizations',
      path: 'My eBay › Account › Sign in and security › Third-party app access',
      source: {
        url: 'https://www.ebay.com/help/account/protecting-account/thirdparty-authorization?id=4266',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
