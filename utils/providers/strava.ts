import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.strava.com/docs/authentication/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Strava: shares nothing financial. */
export default {
  id: 'strava',
  name: 'Strava',
  kind: 'sign-in',
  hosts: ['=www.strava.com'],
  vocabularies: [
    {
      id: 'strava',
      name: 'Strava',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:read|read_all|profile:read_all|profile:write|activity:[a-z_]+)$/,
          example: 'activity:read',
          data: [],
          also: 'health',
          plain: 'your sports activity',
        },
      ],
    },
  ],
  screens: [
    { path: /^\/oauth\/(?:mobile\/)?authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.strava.com/docs/authentication/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
