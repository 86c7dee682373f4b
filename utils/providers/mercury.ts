import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.mercury.com/docs/integrations-with-oauth2',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Mercury: its own OAuth. */
export default {
  id: 'mercury',
  name: 'Mercury',
  kind: 'bank',
  hosts: ['=oauth2.mercury.com'],
  vocabularies: [
    {
      id: 'mercury',
      name: 'Mercury',
      source,
      scopes: {
        read: {
          data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
          plain: 'accounts, balances and transactions',
        },
        RequestSendMoney: { data: ['payment-initiation'], plain: 'asks to send money' },
        SendMoney: { data: ['payment-initiation'], plain: 'sends money' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Mercury: settings › connected apps',
      source: {
        url: 'https://docs.mercury.com/docs/integrations-with-oauth2',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
