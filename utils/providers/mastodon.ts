import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://docs.joinmastodon.org/api/oauth-scopes/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Mastodon: shares nothing financial. Only the large servers: its words (`read:accounts`) would mean money on a bank’s host. */
export default {
  id: 'mastodon',
  name: 'Mastodon',
  kind: 'social',
  hosts: [
    '=mastodon.social',
    '=mastodon.online',
    '=mastodon.world',
    '=mastodon.cloud',
    '=mastodon.art',
    '=mastodon.green',
    '=mastodon.nl',
    '=mastodon.au',
    '=mastodon.nz',
    '=mastodon.ie',
    '=mastodon.uno',
    '=mastodonapp.uk',
    '=mstdn.social',
    '=mstdn.jp',
    '=mstdn.ca',
    '=mstdn.party',
    '=mas.to',
    '=pawoo.net',
    '=fosstodon.org',
    '=hachyderm.io',
    '=infosec.exchange',
    '=techhub.social',
    '=universeodon.com',
    '=c.im',
    '=troet.cafe',
    '=norden.social',
    '=chaos.social',
    '=social.vivaldi.net',
    '=toot.community',
    '=piaille.fr',
    '=aus.social',
    '=ohai.social',
    '=sfba.social',
    '=indieweb.social',
    '=social.coop',
    '=social.lol',
  ],
  vocabularies: [
    {
      id: 'mastodon',
      name: 'Mastodon',
      source,
      scopes: {
        ...rows('profile', { data: [], also: 'profile', plain: 'your own profile' }),
        ...rows('read read:accounts read:statuses read:search read:collections', {
          data: [],
          also: 'posts',
          plain: 'accounts and posts you can see',
        }),
        ...rows('write write:statuses write:media write:accounts write:collections', {
          data: [],
          also: 'publish',
          plain: 'posts and changes for you',
        }),
        ...rows(
          `
          follow read:follows write:follows read:lists write:lists read:blocks write:blocks read:mutes
          write:mutes
        `,
          { data: [], also: 'followers', plain: 'whom you follow, list, mute or block' },
        ),
        ...rows('read:favourites write:favourites read:bookmarks write:bookmarks', {
          data: [],
          also: 'likes',
          plain: 'your favourites and bookmarks',
        }),
        ...rows('push read:notifications write:notifications', {
          data: [],
          also: 'notifications',
          plain: 'your notices',
        }),
        ...rows('write:conversations', { data: [], also: 'messages', plain: 'your conversations' }),
        ...rows('read:filters write:filters', { data: [], also: 'app-settings', plain: 'your filters' }),
        ...rows('write:reports read:reports', { data: [], also: 'comments', plain: 'reports for you' }),
        ...rows(
          `
          admin:read admin:write admin:read:accounts admin:write:accounts admin:read:reports
          admin:write:reports admin:read:domain_allows admin:write:domain_allows admin:read:domain_blocks
          admin:write:domain_blocks admin:read:ip_blocks admin:write:ip_blocks admin:read:email_domain_blocks
          admin:write:email_domain_blocks admin:read:canonical_email_blocks admin:write:canonical_email_blocks
        `,
          { data: [], also: 'workspace', plain: 'administers the server' },
        ),
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: ['read'], source }],
  stop: [
    {
      where: 'holder',
      path: 'Preferences › Account › Authorized apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
