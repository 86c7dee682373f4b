import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.clover.com/dev/docs/permissions',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Clover tills: no list in the address. What an app may do (orders, payments, customers, staff …) is set at Clover and shown on the screen. */
export default {
  id: 'clover',
  name: 'Clover',
  kind: 'commerce',
  hosts: [
    '=www.clover.com',
    '=www.eu.clover.com',
    '=www.la.clover.com',
    '=sandbox.dev.clover.com',
    '=apisandbox.dev.clover.com',
  ],
  vocabularies: [],
  screens: [
    { path: /^\/oauth\/(?:v2\/)?authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    { path: /^\/oauth\/merchants\/\w+\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'More tools › App › Uninstall',
      source: {
        url: 'https://docs.clover.com/dev/docs/permissions',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
