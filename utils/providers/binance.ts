import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.binance.com/docs/login/web-integration',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const fast = {
  url: 'https://developers.binance.com/docs/binance_link/link-and-trade/fast-api',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Binance Login and Fast API, for partners. */
export default {
  id: 'binance',
  name: 'Binance',
  kind: 'crypto',
  hosts: ['=accounts.binance.com', '=accounts.binance.us'],
  vocabularies: [
    {
      id: 'binance',
      name: 'Binance',
      source,
      scopes: {
        'user:openId': { data: [], also: 'sign-in', plain: 'an identifier of your account' },
        'user:email': { data: ['contact'], plain: 'your email address' },
        'user:address': { data: ['crypto'], plain: 'your wallet addresses' },
        'account:status': { data: ['account-details'], plain: 'which accounts you have', source: fast },
        'create:apikey': {
          data: ['balances', 'crypto', 'transactions'],
          plain: 'makes a key that reads and trades',
          source: fast,
        },
        'create:apikey:margin': {
          data: ['balances', 'crypto', 'transactions', 'liabilities'],
          plain: 'makes a key for margin loans and transfers',
          source: fast,
        },
        'create:apikey:options': {
          data: ['balances', 'crypto', 'transactions'],
          plain: 'makes a key that trades options',
          source: fast,
        },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2,3})?\/)?oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Account › Security › Account connections / Third-party apps › Remove',
      source: {
        url: 'https://www.binance.com/en/support/faq/account-connections',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
