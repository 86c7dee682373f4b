import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** X (Twitter): shares nothing financial. OAuth 1 keeps its list at the server. */
export default {
  id: 'x',
  name: 'X',
  kind: 'social',
  hosts: ['twitter.com', 'x.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'x',
      name: 'X',
      source,
      scopes: {
        ...rows('tweet.read timeline.read', {
          data: [],
          also: 'posts',
          plain: 'posts you can see, protected ones included',
        }),
        ...rows('tweet.write media.write', { data: [], also: 'publish', plain: 'posts for you' }),
        ...rows('tweet.moderate.write', { data: [], also: 'comments', plain: 'hides and shows replies to you' }),
        ...rows('users.read', { data: [], also: 'profile', plain: 'accounts you can see, and yours' }),
        ...rows('users.email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows(
          `
          follows.read follows.write list.read list.write mute.read mute.write block.read block.write
        `,
          { data: [], also: 'followers', plain: 'whom you follow, list, mute or block' },
        ),
        ...rows('offline.access', {
          data: [],
          also: 'stay-connected',
          plain: 'keeps access while you are away, until it is stopped',
        }),
        ...rows('space.read', { data: [], also: 'events', plain: 'Spaces you can see' }),
        ...rows('like.read like.write bookmark.read bookmark.write', {
          data: [],
          also: 'likes',
          plain: 'your likes and bookmarks',
        }),
        ...rows('dm.read', { data: [], also: 'messages', plain: 'your direct messages' }),
        ...rows('dm.write', { data: [], also: 'send-messages', plain: 'sends direct messages for you' }),
      },
    },
  ],
  screens: [
    { path: /^\/i\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    {
      path: /^\/oauth\/(?:authorize|authenticate)\/?$/,
      anyOf: ['oauth_token'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
  ],
  wrappers: [
    {
      path: /^\/(?:i\/flow\/login|login|account\/login_challenge)\/?$/,
      param: ['redirect_after_login'],
      source: seen('log-in in front of the permission'),
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://x.com/settings/connected_apps',
      path: 'Settings › Security and account access › Apps and sessions › Connected apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
