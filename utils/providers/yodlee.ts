import type { Provider } from '../vocab/provider';

const fastlink = {
  url: 'https://developer.envestnet.com/products/yodlee/us-open-banking/docs',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'FastLink addresses seen in integrations; the form that opens it is posted, so what is asked is not in the address',
} as const;

export default {
  id: 'yodlee',
  name: 'Yodlee FastLink',
  kind: 'aggregator',
  hosts: [
    '=fl4.prod.yodlee.com',
    '=fl4.preprod.yodlee.com',
    '=fl4.sandbox.yodlee.com',
    '=fl4.prod.yodlee.com.au',
    '=fl4.preprod.yodlee.com.au',
    '=fl4.prod.yodlee.uk',
    '=fl4.preprod.yodlee.uk',
    '=node.yodlee.com',
    '=node.sandbox.yodlee.com',
    '=node.developer.yodlee.com',
    '=fastlink.yodlee.com',
  ],
  watched: 'frame',
  vocabularies: [],
  screens: [
    { path: /^\/authenticate\/[\w.-]+(?:\/fastlink)?\/?$/i, withoutScopes: 'hidden', source: fastlink },
    // Large banks run FastLink under hosts of their own; the path and parameter together are its own.
    {
      path: /^\/authenticate\/[\w.-]+\/fastlink\/?$/i,
      anyOf: ['channelAppName'],
      anyHost: true,
      withoutScopes: 'hidden',
      source: fastlink,
    },
  ],
  pages: {
    words: {
      'transaction details': ['transactions', 'merchants'],
      'statement details': ['statements', 'account-details', 'balances', 'transactions', 'merchants'],
      'contact details': ['identity', 'contact'],
    },
    takesCredentials: true,
    source: {
      url: 'https://developer.envestnet.com/products/yodlee/us-open-banking/docs',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'names of the consent clusters; the words on the screen follow them',
    },
  },
  stop: [
    {
      where: 'holder',
      path: 'On your bank’s site: the page for consents or connected apps (banks with open banking)',
      source: {
        url: 'https://developer.envestnet.com/products/yodlee/us-open-banking/docs',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
    {
      where: 'recipient',
      path: 'In the app: remove the linked account',
      source: {
        url: 'https://developer.envestnet.com/products/yodlee/us-open-banking/docs',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'where a password was given, only the app and a new password end the access; no page for consumers was found',
      },
    },
  ],
} as const satisfies Provider;
