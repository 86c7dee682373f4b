import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://upstox.com/developer/api-documentation/authentication',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const older = {
  url: 'https://upstox.com/developer/api-documentation/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the first version of the API, switched off',
} as const;

/** Upstox (India): an app reads and trades; no list in the address. */
export default {
  id: 'upstox',
  name: 'Upstox',
  kind: 'broker',
  hosts: ['=api.upstox.com', '=api-v2.upstox.com', '=login.upstox.com'],
  vocabularies: [
    {
      id: 'upstox',
      name: 'Upstox',
      source,
      scopes: {
        read: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, funds, holdings and orders',
        },
        write: { data: ['investments'], plain: 'trading' },
      },
    },
  ],
  params: { clientId: ['client_id', 'apiKey'] },
  screens: [
    { path: /^\/v\d\/login\/authorization\/dialog\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    { path: /^\/index\/dialog\/authorize\/?$/, anyOf: ['apiKey'], withoutScopes: 'hidden', source: older },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Account › My apps / API › Disconnect',
      source: {
        url: 'https://upstox.com/developer/api-documentation/authentication',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
