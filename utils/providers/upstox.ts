import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://upstox.com/developer/api-documentation/authorize/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Upstox: an investment account. */
export default {
  id: 'upstox',
  name: 'Upstox',
  kind: 'broker',
  hosts: ['=api.upstox.com', '=api-v2.upstox.com'],
  vocabularies: [],
  screens: [
    { path: /^\/v2\/login\/authorization\/dialog\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Upstox: settings › connected apps',
      source: {
        url: 'https://upstox.com/developer/api-documentation/authorize/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
