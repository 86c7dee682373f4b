import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.mono.co/docs/intro-to-mono-connect-widget',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public code; the docs show the widget, not its address',
} as const;

/** Mono Connect (Africa): a public key; the product lies at its server. */
export default {
  id: 'mono',
  name: 'Mono',
  kind: 'aggregator',
  hosts: ['=connect.withmono.com', '=connect.mono.co'],
  watched: 'frame',
  vocabularies: [],
  screens: [{ path: /^\//, anyOf: ['key'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: {
        url: 'https://docs.mono.co/docs/intro-to-mono-connect-widget',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'no page of the provider was read',
      },
    },
  ],
} as const satisfies Provider;
