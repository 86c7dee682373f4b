import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.yahoo.com/oauth2/guide/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Yahoo: shares nothing financial. */
export default {
  id: 'yahoo',
  name: 'Yahoo',
  kind: 'sign-in',
  hosts: ['=api.login.yahoo.com'],
  vocabularies: [
    {
      id: 'yahoo',
      name: 'Yahoo',
      source,
      scopes: {},
      patterns: [
        {
          match: /^mail-r/,
          example: 'mail-r',
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        {
          match: /^(?:sdps|sdct|openid|fspt|profile|email|fss)/,
          example: 'sdps-r',
          data: [],
          also: 'profile',
          plain: 'your profile',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth2\/request_auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developer.yahoo.com/oauth2/guide/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
