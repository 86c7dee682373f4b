import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.alpaca.markets/docs/using-oauth2-and-trading-api',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Alpaca: every app may read the account (documented default); the names add to that. `env` is live, paper or both. */
export default {
  id: 'alpaca',
  name: 'Alpaca',
  kind: 'broker',
  hosts: ['=app.alpaca.markets', '=authx.alpaca.markets', '=authx.sandbox.alpaca.markets'],
  vocabularies: [
    {
      id: 'alpaca',
      name: 'Alpaca',
      source,
      scopes: {
        'read-only': {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'reads the account, holdings, orders and activity',
        },
        general: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'reads the account, holdings, orders and activity',
        },
        'account:write': {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'reads the account; changes its settings and watch lists',
        },
        trading: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'reads the account; places, changes and cancels orders',
        },
        data: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'reads the account; market prices',
        },
      },
    },
  ],
  screens: [
    {
      path: /^\/oauth\/authorize\/?$/,
      hosts: ['=app.alpaca.markets'],
      anyOf: ['client_id'],
      withoutScopes: ['read-only'],
      source,
    },
    {
      path: /^\/v\d\/oauth2\/authorize\/?$/,
      hosts: ['=authx.alpaca.markets', '=authx.sandbox.alpaca.markets'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Profile › Settings › Connected apps › Revoke',
      source: {
        url: 'https://docs.alpaca.markets/docs/using-oauth2-and-trading-api',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
