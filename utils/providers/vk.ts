import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://dev.vk.com/en/reference/access-rights',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** VK: shares nothing financial. */
export default {
  id: 'vk',
  name: 'VK',
  kind: 'social',
  hosts: ['=oauth.vk.com', '=id.vk.com', '=id.vk.ru', '=oauth.vk.ru'],
  watched: 'page',
  vocabularies: [
    {
      id: 'vk',
      name: 'VK',
      source,
      scopes: {
        friends: { data: [], also: 'friends', plain: 'your friends' },
        photos: { data: [], also: 'photos', plain: 'photos' },
        video: { data: [], also: 'videos', plain: 'videos' },
        status: { data: [], also: 'profile', plain: 'status' },
        wall: { data: [], also: 'publish', plain: 'posts' },
        email: { data: [], also: 'email', plain: 'your email address' },
        groups: { data: [], also: 'groups', plain: 'groups' },
        offline: { data: [], also: 'stay-connected', plain: 'stays connected' },
        ads: { data: [], also: 'ads', plain: 'ad accounts' },
        market: { data: ['orders'], plain: 'market goods and orders' },
        messages: { data: [], also: 'messages', plain: 'messages' },
        notifications: { data: [], also: 'notifications', plain: 'notices' },
        docs: { data: [], also: 'files', plain: 'files' },
        pages: { data: [], also: 'posts', plain: 'wiki pages' },
        notes: { data: [], also: 'posts', plain: 'notes' },
        stats: { data: [], also: 'audience-figures', plain: 'figures' },
        phone: { data: [], also: 'phone', plain: 'phone number' },
        audio: { data: [], also: 'music', plain: 'music' },
        stories: { data: [], also: 'posts', plain: 'stories' },
        notify: { data: [], also: 'notifications', plain: 'sends notices' },
        'vkid.personal_info': { data: [], also: 'profile', plain: 'profile' },
      },
      patterns: [
        {
          match: /^\d+$/,
          example: '65536',
          data: [],
          also: 'profile',
          hides: true,
          plain: 'a sum of rights as a number',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:authorize|auth|oauth2\/authorize)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  outcomes: [
    { address: /^https:\/\/oauth\.vk\.(?:com|ru)\/blank\.html$/, outcome: 'declined', params: { error: /./ }, source },
    {
      address: /^https:\/\/oauth\.vk\.(?:com|ru)\/blank\.html$/,
      outcome: 'granted',
      params: { access_token: /./ },
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://dev.vk.com/en/reference/access-rights',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
