import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.amazon.com/docs/login-with-amazon/customer-profile.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Login with Amazon, Amazon Pay and the Selling Partner API. */
export default {
  id: 'amazon',
  name: 'Amazon',
  kind: 'commerce',
  hosts: [
    'amazon.com',
    'amazon.co.uk',
    'amazon.de',
    'amazon.fr',
    'amazon.it',
    'amazon.es',
    'amazon.co.jp',
    'amazon.ca',
    'amazon.com.au',
    'amazon.in',
    'amazon.com.mx',
    'amazon.com.br',
    'amazon.nl',
    'amazon.se',
    'amazon.pl',
  ],
  vocabularies: [
    {
      id: 'amazon',
      name: 'Amazon',
      source,
      scopes: {
        profile: { data: ['identity', 'contact'], plain: 'your name and email address' },
        'profile:user_id': { data: [], also: 'sign-in', plain: 'an identifier of your account' },
        postal_code: { data: ['contact'], plain: 'your postal code' },
        'payments:widget': { data: ['payment-initiation'], plain: 'lets the shop take payments with Amazon Pay' },
        'payments:shipping_address': { data: ['contact'], plain: 'your shipping address' },
        'payments:billing_address': { data: ['contact'], plain: 'your billing address' },
        'payments:instrument': { data: ['cards'], plain: 'your payment method' },
        'payments:autopay_consent': {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'takes payments again and again',
        },
        'dash:replenish': { data: ['orders', 'payment-initiation'], plain: 'orders again with your stored card' },
        'cpc_advertising:campaign_management': { data: [], also: 'ads', plain: 'ad campaigns' },
        'advertising::campaign_management': { data: [], also: 'ads', plain: 'ad campaigns' },
        'advertising::audiences': { data: [], also: 'ads', plain: 'ad audiences' },
        'advertising::test:create_account': { data: [], also: 'ads', plain: 'test ad accounts' },
        'clouddrive:read': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:write': { data: [], also: 'files', plain: 'your files' },
        'alexa:all': { data: [], also: 'other-apps', plain: 'Alexa' },
        'alexa::ask:skills:read': { data: [], also: 'other-apps', plain: 'Alexa skills' },
        'sellingpartnerapi::notifications': { data: [], also: 'notifications', plain: 'notices of a seller' },
        'sellingpartnerapi::migration': { data: ['business-finances'], plain: 'a seller’s account' },
        sellingpartnerapi: { data: ['orders', 'business-finances'], plain: 'a seller’s orders, finances and listings' },
      },
      patterns: [
        {
          match:
            /^(?:advertising|alexa|clouddrive|profile|adx_reporting|appstore|messaging|sellingpartnerapi|vendor)::?/,
          example: 'alexa:skill_messaging',
          data: [],
          also: 'other-apps',
          plain: 'Amazon devices, ads or apps',
        },
      ],
    },
  ],
  params: { clientId: ['client_id', 'application_id'] },
  screens: [
    { path: /^\/ap\/oa\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
    {
      path: /^\/apps\/authorize\/consent\/?$/,
      anyOf: ['application_id'],
      always: ['sellingpartnerapi'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.amazon.com/ap/adam',
      path: 'Account › Login with Amazon › Manage',
      source: {
        url: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the page was not read',
      },
    },
  ],
} as const satisfies Provider;
