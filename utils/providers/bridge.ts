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
  hosts: ['=connect.bridgeapi.io', '=pay.bridgeapi.io'],
  watched: 'page',
  watchedHosts: ['=connect.bridgeapi.io'],
  vocabularies: [
    {
      id: 'bridge',
      name: 'Bridge',
      source,
      scopes: { payment: { data: ['payment-initiation'], plain: 'a payment from your account' } },
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}\/)?(?:v\d\/)?(?:session|connect)\/[\w-]+/,
      hosts: ['=connect.bridgeapi.io'],
      withoutScopes: 'hidden',
      source: source,
    },
    {
      path: /^\/(?:link|payment|session)s?\/[\w-]+/,
      hosts: ['=pay.bridgeapi.io'],
      withoutScopes: ['payment'],
      source: { ...source, basis: 'inferred', note: 'payment links, as remembered from the guide' },
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: { url: 'https://docs.bridgeapi.io/#', retrieved: '2026-11-22', basis: 'inferred', note: 'no page read' },
    },
  ],
} as const satisfies Provider;
