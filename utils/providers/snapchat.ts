import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.snap.com/api/marketing-api/Ads-API/authentication',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Snapchat: shares nothing financial. */
export default {
  id: 'snapchat',
  name: 'Snapchat',
  kind: 'social',
  hosts: ['=accounts.snapchat.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'snapchat',
      name: 'Snapchat',
      source,
      scopes: {
        'snapchat-marketing-api': { data: [], also: 'ads', plain: 'ad accounts' },
        'snapchat-offline-conversions-api': { data: [], also: 'ads', plain: 'conversions' },
        'snapchat-profile-api': { data: [], also: 'profile', plain: 'public profile' },
      },
      patterns: [
        {
          match: /^https:\/\/auth\.snapchat\.com\/oauth2\/api\/user\./,
          example: 'https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar',
          data: [],
          also: 'profile',
          plain: 'display name, picture or id',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:accounts\/oauth2\/auth|login\/oauth2\/authorize|v2\/oauth2\/auth)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.snap.com/api/marketing-api/Ads-API/authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
