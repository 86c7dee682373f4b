import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.spotify.com/documentation/web-api/concepts/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Spotify: shares nothing financial. */
export default {
  id: 'spotify',
  name: 'Spotify',
  kind: 'sign-in',
  hosts: ['=accounts.spotify.com'],
  vocabularies: [
    {
      id: 'spotify',
      name: 'Spotify',
      source,
      scopes: {},
      patterns: [
        {
          match: /^user-read-(?:email)$/,
          example: 'user-read-email',
          data: [],
          also: 'email',
          plain: 'your email address',
        },
        {
          match: /^user-read-private$/,
          example: 'user-read-private',
          data: [],
          also: 'subscriptions',
          plain: 'your profile and subscription',
        },
        {
          match: /^(?:user|playlist|ugc|streaming|app|soa)-?/,
          example: 'playlist-read-private',
          data: [],
          also: 'music',
          plain: 'your music',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:oauth2\/v2\/auth|authorize)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'nothing',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.spotify.com/account/apps/',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developer.spotify.com/documentation/web-api/concepts/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
