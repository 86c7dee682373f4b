import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://api.tradestation.com/docs/fundamentals/authentication/auth-overview',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** TradeStation: an investment account. */
export default {
  id: 'tradestation',
  name: 'TradeStation',
  kind: 'broker',
  hosts: ['=signin.tradestation.com'],
  vocabularies: [
    {
      id: 'tradestation',
      name: 'TradeStation',
      source,
      scopes: {
        ReadAccount: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances and positions',
        },
        Trade: { data: ['investments'], plain: 'trading' },
        MarketData: { data: [], also: 'market-data', plain: 'market prices' },
        OptionSpreads: { data: ['investments'], plain: 'trading of options' },
        Matrix: { data: [], also: 'market-data', plain: 'market prices' },
        Crypto: { data: ['crypto'], plain: 'crypto' },
      },
    },
  ],
  screens: [{ path: /^\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'TradeStation: settings › connected apps',
      source: {
        url: 'https://api.tradestation.com/docs/fundamentals/authentication/auth-overview',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
