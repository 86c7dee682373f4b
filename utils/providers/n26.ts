import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.tech26.de/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public clients',
} as const;

/** N26: its own OAuth. */
export default {
  id: 'n26',
  name: 'N26',
  kind: 'bank',
  hosts: ['=app.n26.com'],
  watched: 'page',
  vocabularies: [],
  screens: [{ path: /^\/open-banking\/?$/, anyOf: ['requestId'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://docs.tech26.de/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
