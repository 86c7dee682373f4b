import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.rippling.com/documentation/developer-portal/oauth',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Rippling: its own OAuth. */
export default {
  id: 'rippling',
  name: 'Rippling',
  kind: 'payroll',
  hosts: ['=app.rippling.com'],
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:apps\/PLATFORM\/[^/]+\/authorize|oauth\/authorize)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Rippling: settings › connected apps',
      source: {
        url: 'https://developer.rippling.com/documentation/developer-portal/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
