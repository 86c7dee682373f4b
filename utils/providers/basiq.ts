import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://api.basiq.io/docs/quickstart-consent',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Basiq consent UI: a token; `action=manage` is where sharing is stopped. */
export default {
  id: 'basiq',
  name: 'Basiq',
  kind: 'aggregator',
  hosts: ['=consent.basiq.io'],
  watched: 'page',
  vocabularies: [],
  params: { holder: ['institutionId'] },
  screens: [
    { path: /^\/(?:home)?\/?$/, allOf: ['token'], noneOf: ['action=manage'], withoutScopes: 'hidden', source: source },
  ],
  stop: [{ where: 'intermediary', path: 'Manage consent › Stop sharing (the app opens it)', source: source }],
} as const satisfies Provider;
