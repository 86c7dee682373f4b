import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** X: shares nothing financial. */
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
        'tweet.read': { data: [], also: 'posts', plain: 'posts you can see' },
        'tweet.write': { data: [], also: 'publish', plain: 'posts for you' },
        'tweet.moderate.write': { data: [], also: 'comments', plain: 'hides replies' },
        'users.read': { data: [], also: 'profile', plain: 'profiles' },
        'users.email': { data: [], also: 'email', plain: 'your email address' },
        'follows.read': { data: [], also: 'followers', plain: 'whom you follow' },
        'follows.write': { data: [], also: 'followers', plain: 'follows for you' },
        'offline.access': { data: [], also: 'stay-connected', plain: 'stays connected' },
        'space.read': { data: [], also: 'events', plain: 'Spaces' },
        'mute.read': { data: [], also: 'followers', plain: 'muted accounts' },
        'mute.write': { data: [], also: 'followers', plain: 'mutes accounts' },
        'like.read': { data: [], also: 'likes', plain: 'your likes' },
        'like.write': { data: [], also: 'likes', plain: 'likes for you' },
        'list.read': { data: [], also: 'followers', plain: 'lists' },
        'list.write': { data: [], also: 'followers', plain: 'changes lists' },
        'block.read': { data: [], also: 'followers', plain: 'blocked accounts' },
        'block.write': { data: [], also: 'followers', plain: 'blocks accounts' },
        'bookmark.read': { data: [], also: 'likes', plain: 'bookmarks' },
        'bookmark.write': { data: [], also: 'likes', plain: 'changes bookmarks' },
        'dm.read': { data: [], also: 'messages', plain: 'direct messages' },
        'dm.write': { data: [], also: 'send-messages', plain: 'sends direct messages' },
        'media.write': { data: [], also: 'publish', plain: 'uploads media' },
      },
    },
  ],
  screens: [
    { path: /^\/i\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
    {
      path: /^\/oauth\/(?:authorize|authenticate)\/?$/,
      anyOf: ['oauth_token'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://x.com/settings/connected_apps',
      path: 'Settings › Security › Apps and sessions › Connected apps',
      source: {
        url: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
