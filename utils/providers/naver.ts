import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.naver.com/docs/login/api/api.md',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Naver: shares nothing financial. */
export default {
  id: 'naver',
  name: 'Naver',
  kind: 'social',
  hosts: ['=nid.naver.com'],
  watched: 'page',
  vocabularies: [],
  screens: [
    { path: /^\/oauth2(?:\.0)?\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.naver.com/docs/login/api/api.md',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
