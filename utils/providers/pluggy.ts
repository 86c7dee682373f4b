import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.pluggy.ai/docs/pluggy-connect-introduction',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the address was seen in public code; the docs show the widget, not its address',
} as const;

/** Pluggy Connect: an iframe with a token; the answer is posted. */
export default {
  id: 'pluggy',
  name: 'Pluggy',
  kind: 'aggregator',
  hosts: ['=connect.pluggy.ai'],
  watched: 'frame',
  vocabularies: [],
  screens: [{ path: /^\//, anyOf: ['connect_token'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: {
        url: 'https://docs.pluggy.ai/docs/pluggy-connect-introduction',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'no page of the provider was read',
      },
    },
  ],
} as const satisfies Provider;
