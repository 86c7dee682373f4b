import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.whitebit.com/api-reference/oauth/usage/authorize',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** WhiteBIT: the list is set when the app is registered and shown on the screen. */
export default {
  id: 'whitebit',
  name: 'WhiteBIT',
  kind: 'crypto',
  hosts: ['=whitebit.com', '=whitebit.eu'],
  vocabularies: [
    {
      id: 'whitebit',
      name: 'WhiteBIT',
      source,
      scopes: {
        general: { data: ['identity'], plain: 'your account' },
        'show.userinfo': { data: ['identity'], plain: 'your account' },
        'users.read': { data: ['identity'], plain: 'your account' },
        'users.email.read': { data: ['contact'], plain: 'your email address' },
        'users.kyc.read': { data: ['identity'], plain: 'whether you are verified' },
        'balances.read': { data: ['balances', 'crypto'], plain: 'balances' },
        'orders.read': { data: ['crypto'], plain: 'orders' },
        'orders.create': { data: ['crypto'], plain: 'orders' },
        'orders.delete': { data: ['crypto'], plain: 'orders' },
        'deals.read': { data: ['crypto', 'transactions'], plain: 'trades' },
        'orders_history.read': { data: ['crypto', 'transactions'], plain: 'trades' },
        'users.transactions.read': { data: ['transactions'], plain: 'deposits and withdrawals' },
        'markets.read': { data: [], also: 'market-data', plain: 'market prices' },
      },
    },
  ],
  screens: [
    { path: /^\/(?:[a-z]{2}\/)?auth\/login\/?$/, anyOf: ['clientId', 'client_id'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Account › Security › Connected apps › Revoke',
      source: {
        url: 'https://docs.whitebit.com/api-reference/oauth/overview',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
