import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.okra.ng/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public code; the docs show the widget, not its address',
} as const;

/** Okra widget (Nigeria). */
export default {
  id: 'okra',
  name: 'Okra',
  kind: 'aggregator',
  hosts: ['=app.okra.ng'],
  watched: 'frame',
  vocabularies: [],
  screens: [{ path: /^\//, anyOf: ['key', 'token', 'link'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: {
        url: 'https://docs.okra.ng/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'no page of the provider was read',
      },
    },
  ],
} as const satisfies Provider;
