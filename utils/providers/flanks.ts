import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.flanks.io/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public code; the docs show the widget, not its address',
} as const;

/** Flanks (wealth): log-in data of the bank is typed here. */
export default {
  id: 'flanks',
  name: 'Flanks',
  kind: 'aggregator',
  hosts: ['=platform.flanks.io'],
  watched: 'frame',
  vocabularies: [
    {
      id: 'flanks',
      name: 'Flanks',
      source,
      scopes: {
        credentials: { data: ['credentials', 'investments'], plain: 'your log-in at the bank, and your investments' },
      },
    },
  ],
  screens: [
    { path: /^\/link\/?$/, anyOf: ['token'], always: ['credentials'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: {
        url: 'https://docs.flanks.io/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'no page of the provider was read',
      },
    },
  ],
} as const satisfies Provider;
