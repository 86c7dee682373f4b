import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.tiktok.com/doc/tiktok-api-scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
  note: 'names of the consumer API as listed there; those of its business API as public clients ask for them',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** TikTok: people share nothing financial; shops and advertisers share their business, and their lists lie at the server. */
export default {
  id: 'tiktok',
  name: 'TikTok',
  kind: 'social',
  hosts: [
    '=www.tiktok.com',
    '=open-api.tiktok.com',
    '=auth.tiktok-shops.com',
    '=auth-sandbox.tiktok-shops.com',
    '=services.tiktokshop.com',
    '=services.us.tiktokshop.com',
    '=business-api.tiktok.com',
  ],
  watched: 'page',
  watchedHosts: ['=open-api.tiktok.com', '=www.tiktok.com'],
  vocabularies: [
    {
      id: 'tiktok',
      name: 'TikTok',
      source,
      scopes: {
        ...rows('user.info.basic user.info.profile user.info.username', {
          data: [],
          also: 'profile',
          plain: 'your name, picture and profile',
        }),
        ...rows('user.info.email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('user.info.phone', { data: [], also: 'phone', plain: 'your phone number' }),
        ...rows(
          `
          user.info.stats user.insights video.insights biz.creator.insights biz.brand.insights
          research.data.basic research.data.u18eu research.data.vra research.adlib.basic
          discovery.search.words
        `,
          { data: [], also: 'audience-figures', plain: 'figures of accounts and videos' },
        ),
        ...rows(
          `
          video.list portability.postsandprofile.single portability.postsandprofile.ongoing
        `,
          { data: [], also: 'videos', plain: 'your videos, posts and profile' },
        ),
        ...rows('video.upload video.publish share.sound.create aweme.share', {
          data: [],
          also: 'publish',
          plain: 'uploads or posts for you',
        }),
        ...rows('biz.creator.info artist.certification.read artist.certification.update', {
          data: [],
          also: 'profile',
          plain: 'your creator or artist profile',
        }),
        ...rows('comment.list comment.list.manage', { data: [], also: 'comments', plain: 'comments on your videos' }),
        ...rows(
          `
          message.list.read portability.directmessages.single portability.directmessages.ongoing
        `,
          { data: [], also: 'messages', plain: 'your direct messages' },
        ),
        ...rows('message.list.send message.list.manage', {
          data: [],
          also: 'send-messages',
          plain: 'writes direct messages for you',
        }),
        ...rows(
          `
          portability.all.single portability.all.ongoing portability.activity.single
          portability.activity.ongoing
        `,
          { data: [], also: 'posts', plain: 'a copy of your data in TikTok' },
        ),
        ...rows('tto.campaign.link biz.spark.auth biz.ads.recommend', {
          data: [],
          also: 'ads',
          plain: 'creator campaigns and advertising',
        }),
        ...rows('local.product.manage local.shop.manage local.voucher.manage', {
          data: [],
          also: 'products',
          plain: 'products, places and vouchers of your shop',
        }),
        ...rows('tcm.order.update', { data: ['orders'], plain: 'orders in the creator marketplace' }),
      },
      patterns: [
        {
          match: /^seller\.order\.[a-z.]+$/,
          example: 'seller.order.info',
          data: ['orders'],
          plain: 'orders of your shop',
        },
        {
          match: /^seller\.(?:finance|settlement)\.[a-z.]+$/,
          example: 'seller.finance.info',
          data: ['business-finances'],
          plain: 'payments to your shop',
        },
        {
          match: /^seller\.[a-z.]+$/,
          example: 'seller.product.basic',
          data: [],
          also: 'products',
          plain: 'products and settings of your shop',
        },
      ],
    },
  ],
  params: { clientId: ['client_key', 'app_key', 'service_id', 'app_id'] },
  screens: [
    { path: /^\/(?:v2\/)?auth\/authorize\/?$/, anyOf: ['client_key'], withoutScopes: ['user.info.basic'], source },
    { path: /^\/platform\/oauth\/connect\/?$/, anyOf: ['client_key'], withoutScopes: ['user.info.basic'], source },
    {
      path: /^\/oauth\/authorize\/?$/,
      hosts: ['=auth.tiktok-shops.com', '=auth-sandbox.tiktok-shops.com'],
      anyOf: ['app_key'],
      withoutScopes: 'hidden',
      source: seen('a shop allows an app; its permissions lie at the server'),
    },
    {
      path: /^\/open\/authorize\/?$/,
      hosts: ['=services.tiktokshop.com', '=services.us.tiktokshop.com'],
      anyOf: ['service_id'],
      withoutScopes: 'hidden',
      source: seen('a shop allows an app; its permissions lie at the server'),
    },
    {
      path: /^\/portal\/auth\/?$/,
      hosts: ['=business-api.tiktok.com'],
      anyOf: ['app_id'],
      withoutScopes: 'hidden',
      source: seen('an advertiser allows an app; its permissions lie at the server'),
    },
  ],
  wrappers: [{ path: /^\/login(?:\/|$)/, param: ['redirect_url'], source: seen('log-in in front of the permission') }],
  stop: [
    {
      where: 'holder',
      path: 'In the app: Settings and privacy › Security and permissions › Apps and services permissions',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
