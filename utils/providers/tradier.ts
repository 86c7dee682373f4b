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
          plain: 'account, balances, holdings, orders and history',
        },
        write: { data: ['account-details'], plain: 'watch lists and preferences' },
        trade: { data: ['investments'], plain: 'trading' },
        market: { data: [], also: 'market-data', plain: 'market prices' },
        stream: { data: [], also: 'market-data', plain: 'live market prices' },
      },
    },
  ],
  screens: [{ path: /^\/v1\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Dashboard › Settings › API access › Authorized applications › Revoke',
      source: {
        url: 'https://docs.tradier.com/docs/oauth',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
