import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.bbvaapimarket.com/en/documentation/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** BBVA: its own OAuth. */
export default {
  id: 'bbva',
  name: 'BBVA',
  kind: 'bank',
  hosts: ['=connect.bbva.com'],
  watched: 'page',
  vocabularies: [],
  screens: [
    { path: /^\/token\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
    { path: /^\/(?:sandboxconnect|consents?)\//, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://www.bbvaapimarket.com/en/documentation/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
