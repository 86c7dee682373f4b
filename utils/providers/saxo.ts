import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.developer.saxo/openapi/learn/oauth-authorization-code-grant',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Saxo Bank: an investment account. */
export default {
  id: 'saxo',
  name: 'Saxo Bank',
  kind: 'broker',
  hosts: ['=live.logonvalidation.net', '=sim.logonvalidation.net'],
  vocabularies: [],
  screens: [{ path: /^\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Saxo Bank: settings › connected apps',
      source: {
        url: 'https://www.developer.saxo/openapi/learn/oauth-authorization-code-grant',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
