import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.rippling.com/documentation/developer-portal',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'address seen in public clients; the page itself was not read',
} as const;

/** Rippling: payroll and staff. An app of its shop is installed with a list kept at Rippling. */
export default {
  id: 'rippling',
  name: 'Rippling',
  kind: 'payroll',
  hosts: ['=app.rippling.com'],
  vocabularies: [],
  screens: [
    { path: /^\/apps\/PLATFORM\/[^/]+\/authorize\/?$/, withoutScopes: 'hidden', source },
    { path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'App management › app › Disconnect',
      source: {
        url: 'https://help.rippling.com/s/article/uninstall-an-app',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
