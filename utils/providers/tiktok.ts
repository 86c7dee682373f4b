import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.tiktok.com/doc/tiktok-api-scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** TikTok: shares nothing financial. */
export default {
  id: 'tiktok',
  name: 'TikTok',
  kind: 'social',
  hosts: ['=www.tiktok.com', '=open-api.tiktok.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'tiktok',
      name: 'TikTok',
      source,
      scopes: {
        'user.info.basic': { data: [], also: 'profile', plain: 'avatar and name' },
        'user.info.profile': { data: [], also: 'profile', plain: 'profile link and bio' },
        'user.info.stats': { data: [], also: 'audience-figures', plain: 'followers and likes' },
        'video.list': { data: [], also: 'videos', plain: 'your public videos' },
        'video.upload': { data: [], also: 'publish', plain: 'uploads drafts' },
        'video.publish': { data: [], also: 'publish', plain: 'posts videos' },
        'share.sound.create': { data: [], also: 'publish', plain: 'sounds' },
        'biz.creator.info': { data: [], also: 'profile', plain: 'creator profile' },
        'biz.creator.insights': { data: [], also: 'audience-figures', plain: 'creator figures' },
        'research.data.basic': { data: [], also: 'audience-figures', plain: 'research data' },
        'artist.certification.read': { data: [], also: 'profile', plain: 'artist status' },
        'artist.certification.update': { data: [], also: 'profile', plain: 'artist status' },
        'user.insights': { data: [], also: 'audience-figures', plain: 'figures' },
        'comment.list': { data: [], also: 'comments', plain: 'comments' },
        'comment.list.manage': { data: [], also: 'comments', plain: 'comments' },
        'tcm.order.update': { data: ['orders'], plain: 'creator campaign orders' },
        'tto.campaign.link': { data: [], also: 'ads', plain: 'creator campaigns' },
        'portability.all.ongoing': { data: [], also: 'posts', plain: 'a copy of your data' },
        'portability.all.single': { data: [], also: 'posts', plain: 'a copy of your data' },
        'portability.activity.single': { data: [], also: 'posts', plain: 'your activity' },
        'portability.postsandprofile.single': { data: [], also: 'posts', plain: 'posts and profile' },
        'portability.directmessages.single': { data: [], also: 'messages', plain: 'direct messages' },
      },
      patterns: [
        {
          match: /^(?:shop|seller|order|finance|product)\./,
          example: 'order.read',
          data: ['orders'],
          plain: 'shop orders',
        },
      ],
    },
  ],
  params: { clientId: ['client_key'] },
  screens: [
    { path: /^\/v2\/auth\/authorize\/?$/, anyOf: ['client_key'], withoutScopes: 'hidden', source: source },
    { path: /^\/platform\/oauth\/connect\/?$/, anyOf: ['client_key'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the app: Settings › Security › Apps and services permissions',
      source: {
        url: 'https://developers.tiktok.com/doc/tiktok-api-scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
