import type { Provider } from '../vocab/provider';

const source = { url: 'https://www.reddit.com/dev/api/oauth', retrieved: '2026-11-22', basis: 'documented' } as const;

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
        identity: { data: [], also: 'profile', plain: 'your user name' },
        read: { data: [], also: 'posts', plain: 'posts' },
        submit: { data: [], also: 'publish', plain: 'posts for you' },
        edit: { data: [], also: 'publish', plain: 'edits your posts' },
        history: { data: [], also: 'posts', plain: 'your history' },
        mysubreddits: { data: [], also: 'groups', plain: 'communities you follow' },
        privatemessages: { data: [], also: 'messages', plain: 'private messages' },
        save: { data: [], also: 'likes', plain: 'saves posts' },
        subscribe: { data: [], also: 'groups', plain: 'joins communities' },
        vote: { data: [], also: 'likes', plain: 'votes for you' },
        flair: { data: [], also: 'profile', plain: 'flair' },
        report: { data: [], also: 'comments', plain: 'reports' },
        account: { data: [], also: 'app-settings', plain: 'account settings' },
        creddits: { data: ['payment-initiation'], plain: 'spends your Reddit creddits' },
        adsread: { data: [], also: 'ads', plain: 'ad accounts' },
        adsedit: { data: [], also: 'ads', plain: 'ad accounts' },
        adsconversions: { data: [], also: 'ads', plain: 'ad conversions' },
        livemanage: { data: [], also: 'publish', plain: 'live threads' },
        wikiread: { data: [], also: 'posts', plain: 'wikis' },
        wikiedit: { data: [], also: 'posts', plain: 'wikis' },
        structuredstyles: { data: [], also: 'groups', plain: 'community looks' },
      },
      patterns: [
        { match: /^mod[a-z]+$/, example: 'modposts', data: [], also: 'groups', plain: 'moderates communities' },
      ],
    },
  ],
  screens: [
    { path: /^\/api\/v1\/authorize(?:\.compact)?\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.reddit.com/prefs/apps',
      path: 'Preferences › Apps',
      source: {
        url: 'https://www.reddit.com/dev/api/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
