import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.token.io/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'read in the provider’s documentation; no deep link was kept',
} as const;

/** Token.io: access and transfer requests have the same address. */
export default {
  id: 'token-io',
  name: 'Token.io',
  kind: 'aggregator',
  hosts: ['=web-app.token.io', '=web-app.sandbox.token.io', '=web-app.beta.token.io', '=web-app.dev.token.io'],
  watched: 'page',
  watchedHosts: ['=web-app.token.io', '=web-app.sandbox.token.io'],
  vocabularies: [],
  screens: [{ path: /^\/(?:app\/)?request-token\/rq(?::|%3A)/i, withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: { url: 'https://developer.token.io/#', retrieved: '2026-11-22', basis: 'inferred', note: 'no page read' },
    },
  ],
} as const satisfies Provider;
