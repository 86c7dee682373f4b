import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.questrade.com/api/documentation/authorization',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Questrade: an investment account. */
export default {
  id: 'questrade',
  name: 'Questrade',
  kind: 'broker',
  hosts: ['=login.questrade.com', '=practicelogin.questrade.com'],
  vocabularies: [
    {
      id: 'questrade',
      name: 'Questrade',
      source,
      scopes: {
        read_acc: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings and activity',
        },
        read_md: { data: [], also: 'market-data', plain: 'market prices' },
        trade: { data: ['investments'], plain: 'trading' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/i, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Questrade: settings › connected apps',
      source: {
        url: 'https://www.questrade.com/api/documentation/authorization',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
