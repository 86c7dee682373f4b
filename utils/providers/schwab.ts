import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.schwab.com/products/trader-api--individual',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Charles Schwab: an investment account. */
export default {
  id: 'schwab',
  name: 'Charles Schwab',
  kind: 'broker',
  hosts: ['=api.schwabapi.com', '=sws-gateway.schwab.com', '=sws-gateway-nr.schwab.com'],
  vocabularies: [
    {
      id: 'schwab',
      name: 'Charles Schwab',
      source,
      scopes: {
        readonly: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, holdings and transactions',
        },
        api: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, holdings and transactions',
        },
      },
    },
  ],
  screens: [
    { path: /^\/(?:v1\/oauth\/authorize|ui\/host\/)/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Profile › Security › Third-party access',
      source: {
        url: 'https://www.schwab.com/legal/third-party-terms',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
