import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.saltedge.com/account_information/v6/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Salt Edge Connect: a token; the consent lies at its server. */
export default {
  id: 'saltedge',
  name: 'Salt Edge',
  kind: 'aggregator',
  hosts: ['saltedge.com'],
  watched: 'page',
  watchedHosts: ['=www.saltedge.com'],
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:connect|api\/connect|payments\/connect|connect_sessions)\/?$/,
      anyOf: ['token'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'intermediary',
      path: 'Salt Edge dashboard › Consents',
      source: {
        url: 'https://docs.saltedge.com/account_information/v6/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'a dashboard for end users is named; its address was not read',
      },
    },
  ],
} as const satisfies Provider;
