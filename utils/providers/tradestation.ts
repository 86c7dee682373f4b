import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://api.tradestation.com/docs/fundamentals/authentication/scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const older = {
  url: 'https://api.tradestation.com/docs/fundamentals/authentication/auth-overview',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the second version of the API',
} as const;

/** TradeStation: an investment account. */
export default {
  id: 'tradestation',
  name: 'TradeStation',
  kind: 'broker',
  hosts: ['=signin.tradestation.com', '=api.tradestation.com', '=sim-api.tradestation.com'],
  vocabularies: [
    {
      id: 'tradestation',
      name: 'TradeStation',
      source,
      scopes: {
        ReadAccount: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings and orders',
        },
        Trade: { data: ['investments'], plain: 'trading' },
        Crypto: {
          data: ['crypto'],
          plain: 'crypto accounts',
          source: {
            url: 'https://api.tradestation.com/docs/fundamentals/authentication/auth-overview/',
            retrieved: '2026-11-28',
            basis: 'documented',
            note: 'in an older state of the page; no longer in the list of names',
          },
        },
        OptionSpreads: { data: ['investments'], plain: 'trading of options' },
        MarketData: { data: [], also: 'market-data', plain: 'market prices' },
        Matrix: { data: [], also: 'market-data', plain: 'market depth' },
      },
    },
  ],
  screens: [
    {
      path: /^\/authorize\/?$/,
      hosts: ['=signin.tradestation.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/v\d\/authorize\/?$/,
      hosts: ['=api.tradestation.com', '=sim-api.tradestation.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: older,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'My account › API access / Connected apps › Revoke',
      source: {
        url: 'https://api.tradestation.com/docs/fundamentals/authentication/auth-overview',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
