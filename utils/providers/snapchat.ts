import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.snap.com/api/marketing-api/Ads-API/authentication',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Snapchat: shares nothing of a person’s money; advertising is a business’s. */
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
        ...rows('snapchat-marketing-api snapchat-offline-conversions-api', {
          data: [],
          also: 'ads',
          plain: 'your advertising accounts',
        }),
        ...rows('snapchat-profile-api', { data: [], also: 'profile', plain: 'your public profile' }),
      },
      patterns: [
        {
          match: /^https:\/\/auth\.snapchat\.com\/oauth2\/api\/(?:user\.[\w.]+|camkit_[\w.]+)$/,
          example: 'https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar',
          data: [],
          also: 'profile',
          plain: 'your display name, picture or number',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:accounts\/oauth2\/auth|login\/oauth2\/authorize|(?:accounts\/)?v2\/oauth2\/auth)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  wrappers: [
    {
      path: /^\/accounts\/(?:v2\/)?(?:login|welcome|sso)\/?$/,
      param: ['continue'],
      source: seen('log-in in front of the permission'),
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://accounts.snapchat.com/v2/connected-apps',
      path: 'Account › Connected apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
