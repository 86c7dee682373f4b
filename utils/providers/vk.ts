import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://dev.vk.com/en/reference/access-rights',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;

/** VK: shares nothing financial. Rights may be one number, the sum of all. */
export default {
  id: 'vk',
  name: 'VK',
  kind: 'social',
  hosts: ['=oauth.vk.com', '=oauth.vk.ru', '=id.vk.com', '=id.vk.ru', '=api.vk.com', '=api.vkontakte.ru'],
  watched: 'page',
  watchedHosts: ['=id.vk.com', '=id.vk.ru', '=oauth.vk.com', '=oauth.vk.ru'],
  vocabularies: [
    {
      id: 'vk',
      name: 'VK',
      source,
      scopes: {
        ...rows('friends', { data: [], also: 'friends', plain: 'your friends' }),
        ...rows('photos', { data: [], also: 'photos', plain: 'your photos' }),
        ...rows('video', { data: [], also: 'videos', plain: 'your videos' }),
        ...rows('status vkid.personal_info profile offers questions', {
          data: [],
          also: 'profile',
          plain: 'your profile and status',
        }),
        ...rows('wall', { data: [], also: 'publish', plain: 'posts for you' }),
        ...rows('email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('phone', { data: [], also: 'phone', plain: 'your phone number' }),
        ...rows('groups', { data: [], also: 'groups', plain: 'your groups' }),
        ...rows('offline', {
          data: [],
          also: 'stay-connected',
          plain: 'keeps access while you are away, until it is stopped',
        }),
        ...rows('ads', { data: [], also: 'ads', plain: 'your advertising accounts' }),
        ...rows('market', { data: [], also: 'products', plain: 'goods in the market' }),
        ...rows('messages', { data: [], also: 'messages', plain: 'your messages' }),
        ...rows('notifications notify app_widget', { data: [], also: 'notifications', plain: 'your notices' }),
        ...rows('docs', { data: [], also: 'files', plain: 'your files' }),
        ...rows('pages notes stories', { data: [], also: 'posts', plain: 'your pages, notes and stories' }),
        ...rows('stats', { data: [], also: 'audience-figures', plain: 'figures of your groups' }),
        ...rows('audio', { data: [], also: 'music', plain: 'your music' }),
        ...rows('menu manage', { data: [], also: 'pages-you-manage', plain: 'groups you manage' }),
        ...rows('link', { data: [], also: 'other-apps', plain: 'a link to the app in your menu' }),
      },
      patterns: [{ match: /^\d+$/, example: '65536', data: [], plain: 'a sum of rights as one number', hides: true }],
    },
  ],
  params: { clientId: ['client_id', 'app_id'] },
  screens: [
    { path: /^\/(?:oauth\/)?authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    {
      path: /^\/(?:auth|oauth2\/auth(?:orize)?)\/?$/,
      hosts: ['=id.vk.com', '=id.vk.ru'],
      anyOf: ['client_id', 'app_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  outcomes: [
    {
      address: /^https?:\/\/(?:oauth|api)\.vk(?:ontakte)?\.(?:com|ru)\/blank\.html$/,
      params: { error: /./ },
      outcome: 'declined',
      source,
    },
    {
      address: /^https?:\/\/(?:oauth|api)\.vk(?:ontakte)?\.(?:com|ru)\/blank\.html$/,
      params: { access_token: /./ },
      outcome: 'granted',
      source,
    },
    {
      address: /^https?:\/\/(?:oauth|api)\.vk(?:ontakte)?\.(?:com|ru)\/blank\.html$/,
      params: { code: /./ },
      outcome: 'granted',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://vk.com/settings?act=apps',
      path: 'Settings › App settings',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
