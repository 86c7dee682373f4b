import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.finverse.com/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public code; the docs show the widget, not its address',
} as const;

/** Finverse Link: a hosted page with a token. */
export default {
  id: 'finverse',
  name: 'Finverse',
  kind: 'aggregator',
  hosts: ['=link.prod.finverse.net', '=link.finverse.net'],
  watched: 'frame',
  vocabularies: [],
  screens: [
    {
      path: /^\//,
      anyOf: ['token', 'link_token', 'access_token', 'code', 'session_id'],
      withoutScopes: 'hidden',
      source: source,
    },
    // The token in the path: `/lt-123`.
    { path: /^\/(?=\D*\d)[\w.~-]{6,}\/?$/, withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: {
        url: 'https://docs.finverse.com/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'no page of the provider was read',
      },
    },
  ],
} as const satisfies Provider;
