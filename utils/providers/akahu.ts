import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.akahu.nz/docs/authorizing-with-oauth2',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Akahu (New Zealand): the scope names the kind of consent; what the app may see is set at Akahu. */
export default {
  id: 'akahu',
  name: 'Akahu',
  kind: 'aggregator',
  hosts: ['=oauth.akahu.nz', '=next.oauth.akahu.nz'],
  watched: 'page',
  vocabularies: [
    {
      id: 'akahu',
      name: 'Akahu',
      source,
      scopes: {
        ENDURING_CONSENT: { data: [], hides: true, plain: 'lasting access; which data is set at Akahu' },
        ONEOFF_CONSENT: {
          data: [],
          hides: true,
          plain: 'access for once; which data is set at Akahu',
          source: {
            url: 'https://developers.akahu.nz/docs/scopes',
            retrieved: '2026-11-22',
            basis: 'inferred',
            note: 'named in older guides; not read today',
          },
        },
      },
    },
  ],
  screens: [{ path: /^\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'intermediary',
      url: 'https://my.akahu.nz/connections',
      path: 'My Akahu › Connections',
      source: {
        url: 'https://my.akahu.nz/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the site exists; the page was not read',
      },
    },
  ],
} as const satisfies Provider;
