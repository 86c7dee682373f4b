import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.tdameritrade.com/content/authentication-faq',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** TD Ameritrade, retired in 2024: old addresses still stand in many apps. */
export default {
  id: 'td-ameritrade',
  name: 'TD Ameritrade',
  kind: 'broker',
  hosts: ['=auth.tdameritrade.com'],
  vocabularies: [
    {
      id: 'td-ameritrade',
      name: 'TD Ameritrade',
      source,
      scopes: {
        AccountAccess: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings and transactions',
        },
        PlaceTrades: { data: ['investments'], plain: 'trading' },
        MoveMoney: { data: ['payment-initiation'], plain: 'moves money' },
      },
    },
  ],
  screens: [{ path: /^\/(?:auth|oauth)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Accounts moved to Charles Schwab: Profile › Security settings › Third-party access',
      source: {
        url: 'https://www.schwab.com/legal/third-party-terms',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
