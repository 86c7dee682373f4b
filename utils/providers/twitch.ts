import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://dev.twitch.tv/docs/authentication/scopes/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Twitch: shares nothing financial. */
export default {
  id: 'twitch',
  name: 'Twitch',
  kind: 'social',
  hosts: ['=id.twitch.tv'],
  vocabularies: [
    {
      id: 'twitch',
      name: 'Twitch',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:channel:read:(?:subscriptions|goals|charity|hype_train|redemptions)|bits:read)$/,
          example: 'bits:read',
          data: [],
          also: 'audience-figures',
          plain: 'figures of your channel',
        },
        {
          match: /^user:(?:read|edit|manage|write|bot)/,
          example: 'user:read:email',
          data: [],
          also: 'profile',
          plain: 'your account',
        },
        {
          match: /^(?:channel|moderator|moderation|clips|analytics|chat|whispers|openid|collab)/,
          example: 'channel:manage:broadcast',
          data: [],
          also: 'publish',
          plain: 'your channel',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://dev.twitch.tv/docs/authentication/scopes/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
