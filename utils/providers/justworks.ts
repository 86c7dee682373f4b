import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://public-api.justworks.com/docs/oauth',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Justworks: its own OAuth. */
export default {
  id: 'justworks',
  name: 'Justworks',
  kind: 'payroll',
  hosts: ['=payroll.justworks.com', '=secure.justworks.com'],
  vocabularies: [],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Justworks: settings › connected apps',
      source: {
        url: 'https://public-api.justworks.com/docs/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
