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
  hosts: ['=consent.basiq.io', '=connect.basiq.io'],
  watched: 'page',
  watchedHosts: ['=consent.basiq.io'],
  vocabularies: [],
  params: { holder: ['institutionId'] },
  screens: [
    { path: /^\/(?:home)?\/?$/, allOf: ['token'], noneOf: ['action=manage'], withoutScopes: 'hidden', source: source },
    {
      path: /^\/[0-9a-f]{6,}(?:-[0-9a-f]+)*\/?$/,
      hosts: ['=connect.basiq.io'],
      withoutScopes: 'hidden',
      source: {
        ...source,
        basis: 'inferred',
        note: 'the link of the years before the Consumer Data Right, as remembered',
      },
    },
  ],
  stop: [{ where: 'intermediary', path: 'Manage consent › Stop sharing (the app opens it)', source: source }],
} as const satisfies Provider;
