import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.bridgeapi.io/docs/connect-an-item',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Bridge (Bankin’): a session; all else at its server. */
export default {
  id: 'bridge',
  name: 'Bridge',
  kind: 'aggregator',
  hosts: ['=connect.bridgeapi.io'],
  watched: 'page',
  vocabularies: [],
  screens: [{ path: /^\/(?:session|connect|v2\/connect)\/[\w-]+/, withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: { url: 'https://docs.bridgeapi.io/#', retrieved: '2026-11-22', basis: 'inferred', note: 'no page read' },
    },
  ],
} as const satisfies Provider;
