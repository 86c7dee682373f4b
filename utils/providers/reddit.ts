import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://www.reddit.com/dev/api/oauth',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Reddit: shares nothing financial. */
export default {
  id: 'reddit',
  name: 'Reddit',
  kind: 'social',
  hosts: ['reddit.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'reddit',
      name: 'Reddit',
      source,
      scopes: {
        ...rows('identity flair', { data: [], also: 'profile', plain: 'your user name and flair' }),
        ...rows('read history', { data: [], also: 'posts', plain: 'posts and your history' }),
        ...rows('submit edit livemanage', { data: [], also: 'publish', plain: 'posts and edits for you' }),
        ...rows('mysubreddits subscribe structuredstyles', {
          data: [],
          also: 'groups',
          plain: 'communities you follow',
        }),
        ...rows('privatemessages', { data: [], also: 'messages', plain: 'your private messages' }),
        ...rows('save vote', { data: [], also: 'likes', plain: 'saves and votes for you' }),
        ...rows('report', { data: [], also: 'comments', plain: 'reports and hides for you' }),
        ...rows('account', { data: [], also: 'app-settings', plain: 'settings of your account' }),
        ...rows('announcements', { data: [], also: 'notifications', plain: 'your announcements' }),
        ...rows('creddits', { data: [], also: 'subscriptions', plain: 'spends Reddit credits you have, on awards' }),
        ...rows('adsread adsedit adsconversions', { data: [], also: 'ads', plain: 'your advertising accounts' }),
        ...rows('wikiread wikiedit', { data: [], also: 'posts', plain: 'wikis' }),
        ...rows(
          `
          modconfig modcontributors modflair modlog modmail modnote modothers modposts modself modtraffic
          modwiki
        `,
          { data: [], also: 'groups', plain: 'moderates your communities' },
        ),
      },
      patterns: [{ match: /^\*$/, example: '*', data: [], plain: 'everything your account can do', hides: true }],
    },
  ],
  screens: [{ path: /^\/api\/v1\/authorize(?:\.compact)?\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  wrappers: [
    {
      path: /^\/(?:account\/)?login(?:\.compact)?\/?$/,
      param: ['dest'],
      source: seen('log-in in front of the permission'),
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.reddit.com/prefs/apps',
      path: 'Preferences › Apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
