import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.gusto.com/app-integrations/docs/oauth2',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Gusto: its own OAuth. */
export default {
  id: 'gusto',
  name: 'Gusto',
  kind: 'payroll',
  hosts: ['=api.gusto.com', '=api.gusto-demo.com'],
  vocabularies: [],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Gusto: settings › connected apps',
      source: {
        url: 'https://docs.gusto.com/app-integrations/docs/oauth2',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
