import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.tastytrade.com/oauth/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** tastytrade: an investment account. */
export default {
  id: 'tastytrade',
  name: 'tastytrade',
  kind: 'broker',
  hosts: ['=my.tastytrade.com'],
  vocabularies: [
    {
      id: 'tastytrade',
      name: 'tastytrade',
      source,
      scopes: {
        read: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances and positions',
        },
        trade: { data: ['investments'], plain: 'trading' },
      },
    },
  ],
  screens: [{ path: /^\/auth\.html$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'tastytrade: settings › connected apps',
      source: {
        url: 'https://developer.tastytrade.com/oauth/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
