import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.adyen.com/partners/oauth/scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const connect = {
  url: 'https://docs.adyen.com/partners/oauth/integration',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const unread = {
  url: 'https://docs.adyen.com/partners/oauth/scopes',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the page describes this right; its exact name was not read',
} as const;

/** Adyen: a merchant lets a partner act for it. */
export default {
  id: 'adyen',
  name: 'Adyen',
  kind: 'payments',
  hosts: ['=ca-test.adyen.com', '=ca-live.adyen.com'],
  vocabularies: [
    {
      id: 'adyen',
      name: 'Adyen',
      source,
      scopes: {
        'psp.onlinepayment:write': {
          data: ['payment-initiation', 'transactions'],
          plain: 'takes payments, refunds and changes them',
        },
        'psp.webhook:read': { data: [], also: 'notifications', plain: 'notices of events' },
        'psp.webhook:write': { data: [], also: 'notifications', plain: 'notices of events' },
      },
      patterns: [
        {
          match: /^psp\.(?:token|tokeni[sz]ation|payment_?details?|rawcard)\w*:(?:read|write)$/,
          example: 'psp.tokenization:write',
          data: ['cards'],
          plain: 'stored and full card details',
          source: unread,
        },
        {
          match: /^psp\.(?:pay(?:ment)?_?links?|paybylink)\w*:(?:read|write)$/,
          example: 'psp.paymentlinks:write',
          data: ['payment-initiation'],
          plain: 'payment links',
          source: unread,
        },
        {
          match: /^psp\.(?:account_?settings?|settings)\w*:(?:read|write)$/,
          example: 'psp.accountsettings:write',
          data: ['account-details'],
          plain: 'settings of the account',
          source: unread,
        },
      ],
    },
  ],
  screens: [
    { path: /^\/ca\/ca\/oauth\/connect\.shtml$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: connect },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Customer Area › Developers › OAuth apps › Revoke',
      source: {
        url: 'https://docs.adyen.com/partners/oauth/integration',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
