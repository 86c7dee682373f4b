import type { Provider } from '../vocab/provider';

const source = { url: 'https://docs.tradier.com/docs/oauth', retrieved: '2026-11-22', basis: 'documented' } as const;

/** Tradier: an investment account. */
export default {
  id: 'tradier',
  name: 'Tradier',
  kind: 'broker',
  hosts: ['=api.tradier.com', '=sandbox.tradier.com'],
  vocabularies: [
    {
      id: 'tradier',
      name: 'Tradier',
      source,
      scopes: {
        read: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, positions and history',
        },
        write: { data: ['account-details'], plain: 'watch lists and preferences' },
        trade: { data: ['investments'], plain: 'trading' },
        market: { data: [], also: 'market-data', plain: 'market prices' },
        stream: { data: [], also: 'market-data', plain: 'live market prices' },
      },
    },
  ],
  screens: [{ path: /^\/v1\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Tradier: settings › connected apps',
      source: {
        url: 'https://docs.tradier.com/docs/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
