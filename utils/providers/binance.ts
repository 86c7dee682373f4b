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

const brave = {
  url: 'https://github.com/brave/brave-core/blob/7f46eea29e559f84985391ad20f0d4449f17b6bf/components/binance/browser/binance_service.cc',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'asked for by a browser that showed balances and converted coins',
} as const;

const clients = {
  url: 'https://developers.binance.com/docs/login/web-integration',
  retrieved: '2026-11-28',
  basis: 'inferred',
  note: 'the name was seen in public clients only; what it gives is taken from the name',
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
        'user:name': { data: ['identity'], plain: 'your name', source: clients },
        'user:balance': { data: ['balances', 'crypto'], plain: 'your balances', source: clients },
        'user:pay': { data: ['payment-initiation'], plain: 'payments', source: clients },
        'asset:balance': { data: ['balances', 'crypto'], plain: 'your balances', source: brave },
        'asset:ocbs': { data: ['crypto'], plain: 'buys, sells and converts', source: brave },
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
