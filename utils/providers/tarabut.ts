import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.tarabut.com/docs/create-intent',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Tarabut (Gulf): an intent made at its server opens one address; its screens list the data. */
export default {
  id: 'tarabut',
  name: 'Tarabut',
  kind: 'aggregator',
  hosts: ['connect.tarabutgateway.io', 'connect.*.tarabutgateway.io', 'connect.*.*.tarabutgateway.io'],
  watched: 'page',
  watchedHosts: ['connect.tarabutgateway.io'],
  vocabularies: [],
  screens: [{ path: /^\/launch(?:\/|$)/, withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'intermediary',
      path: 'The app’s page for consents (drawn by Tarabut)',
      source: {
        url: 'https://docs.tarabut.com/docs/consent-management-via-tg-dashboard',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
  ],
} as const satisfies Provider;
