import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.alpaca.markets/docs/using-oauth2-and-trading-api',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Alpaca: an investment account. */
export default {
  id: 'alpaca',
  name: 'Alpaca',
  kind: 'broker',
  hosts: ['=app.alpaca.markets'],
  vocabularies: [
    {
      id: 'alpaca',
      name: 'Alpaca',
      source,
      scopes: {
        'account:write': { data: ['account-details'], plain: 'changes account settings' },
        trading: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'positions, orders and trading',
        },
        data: { data: [], also: 'market-data', plain: 'market prices' },
        general: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'reads the account, positions and orders',
        },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Alpaca: settings › connected apps',
      source: {
        url: 'https://docs.alpaca.markets/docs/using-oauth2-and-trading-api',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
