import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://www.tumblr.com/docs/en/api/v2',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Tumblr: shares nothing financial. OAuth 1 keeps its list at the server. */
export default {
  id: 'tumblr',
  name: 'Tumblr',
  kind: 'social',
  hosts: ['=www.tumblr.com'],
  vocabularies: [
    {
      id: 'tumblr',
      name: 'Tumblr',
      source,
      scopes: {
        ...rows('basic', { data: [], also: 'profile', plain: 'your blogs and what you like' }),
        ...rows('write', { data: [], also: 'publish', plain: 'posts for you' }),
        ...rows('offline_access', {
          data: [],
          also: 'stay-connected',
          plain: 'keeps access while you are away, until it is stopped',
        }),
      },
    },
  ],
  screens: [
    { path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: ['basic'], source },
    { path: /^\/oauth\/authorize\/?$/, anyOf: ['oauth_token'], withoutScopes: 'hidden', source },
  ],
  wrappers: [{ path: /^\/login\/?$/, param: ['redirect_to'], source: seen('log-in in front of the permission') }],
  stop: [
    {
      where: 'holder',
      url: 'https://www.tumblr.com/settings/apps',
      path: 'Settings › Apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
