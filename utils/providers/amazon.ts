import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.amazon.com/docs/login-with-amazon/customer-profile.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

const seller = {
  url: 'https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

const alexa = {
  url: 'https://developer.amazon.com/en-US/docs/alexa/account-linking/app-to-app-account-linking-starting-from-your-app.html',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

const lwa = {
  url: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Login with Amazon, Amazon Pay and Dash; a seller’s consent to an app of the Selling Partner API, whose roles lie at Amazon. */
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
    'amazon.nl',
    'amazon.se',
    'amazon.pl',
    'amazon.com.be',
    'amazon.ie',
    'amazon.co.jp',
    'amazon.ca',
    'amazon.com.au',
    'amazon.in',
    'amazon.com.mx',
    'amazon.com.br',
    'amazon.com.tr',
    'amazon.ae',
    'amazon.sa',
    'amazon.eg',
    'amazon.sg',
    'amazon.co.za',
  ],
  vocabularies: [
    {
      id: 'amazon',
      name: 'Amazon',
      source,
      scopes: {
        profile: { data: ['identity', 'contact'], plain: 'your name, email address and an identifier' },
        'profile:user_id': { data: [], also: 'sign-in', plain: 'an identifier of your account' },
        postal_code: { data: ['contact'], plain: 'your postal code' },
        'payments:widget': { data: ['payment-initiation'], plain: 'lets the shop take payments with Amazon Pay' },
        'payments:shipping_address': { data: ['contact'], plain: 'your shipping addresses' },
        'payments:billing_address': { data: ['contact'], plain: 'your billing address' },
        'payments:autopay_consent': {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'takes payments again and again',
        },
        'dash:replenish': { data: ['orders', 'payment-initiation'], plain: 'orders again with your stored card' },
        'sellingpartnerapi::notifications': { data: [], also: 'notifications', plain: 'notices of a seller’s account' },
        'sellingpartnerapi::client_credential:rotation': { data: [], also: 'app-settings', plain: 'keys of the app' },
        'clouddrive:read_all': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:read_image': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:read_video': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:read_document': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:read_other': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:read': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:write': { data: [], also: 'files', plain: 'your files' },
        'clouddrive:save': { data: [], also: 'files', plain: 'your files' },
        'cpc_advertising:campaign_management': { data: [], also: 'ads', plain: 'ad campaigns' },
        'messaging:push': { data: [], also: 'notifications', plain: 'pushed messages to devices' },
      },
      patterns: [
        {
          match: /^advertising::/,
          example: 'advertising::campaign_management',
          data: [],
          also: 'ads',
          plain: 'ad campaigns and audiences',
        },
        {
          match: /^alexa:/,
          example: 'alexa::ask:skills:read',
          data: [],
          also: 'other-apps',
          plain: 'Alexa and its skills',
        },
        {
          match: /^(?:appstore::|adx_reporting::)/,
          example: 'appstore::apps:readwrite',
          data: [],
          also: 'app-settings',
          plain: 'apps you publish',
        },
      ],
    },
  ],
  params: { clientId: ['client_id', 'application_id'] },
  screens: [
    { path: /^\/ap\/oa\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    {
      // Seller Central and Vendor Central: the roles of the app are not in the address.
      path: /^\/apps\/authorize\/consent\/?$/,
      anyOf: ['application_id'],
      withoutScopes: 'hidden',
      source: seller,
    },
    { path: /^\/spa\/skill-account-linking-consent\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: alexa },
  ],
  outcomes: [
    { address: /^https?:\/\//, params: { spapi_oauth_code: /./ }, outcome: 'granted', awaited: true, source: seller },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.amazon.com/ap/adam',
      path: 'Account › Login with Amazon › Manage',
      source: lwa,
    },
    {
      where: 'holder',
      url: 'https://sellercentral.amazon.com/apps/manage',
      path: 'Seller Central › Apps & services › Manage your apps › Disable app',
      source: seller,
    },
  ],
} as const satisfies Provider;
