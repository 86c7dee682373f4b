import type { Provider } from '../vocab/provider';

const iq11 = {
  url: 'https://docs.vopay.com/docs/iq11',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'one-time frame address seen in an integration guide; the page itself was not read',
} as const;

export default {
  id: 'vopay',
  name: 'VoPay iQ11',
  kind: 'aggregator',
  hosts: ['=earthnode.vopay.com', '=earthnode-dev.vopay.com'],
  watched: 'frame',
  vocabularies: [],
  screens: [{ path: /^\/iq11\/embed\/[\w-]+\/?$/i, withoutScopes: 'hidden', source: iq11 }],
  stop: [],
} as const satisfies Provider;
