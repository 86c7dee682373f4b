import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.line.biz/en/docs/line-login/integrate-line-login/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** LINE: shares nothing financial. */
export default {
  id: 'line',
  name: 'LINE',
  kind: 'social',
  hosts: ['=access.line.me', '=notify-bot.line.me'],
  watched: 'page',
  watchedHosts: ['=access.line.me'],
  vocabularies: [
    {
      id: 'line',
      name: 'LINE',
      source,
      scopes: {
        ...rows('profile real_name', { data: [], also: 'profile', plain: 'your name and picture' }),
        ...rows('gender', { data: [], also: 'gender', plain: 'your gender' }),
        ...rows('birthdate', { data: [], also: 'birthday', plain: 'your birthday' }),
        ...rows('phone', { data: [], also: 'phone', plain: 'your phone number' }),
        ...rows('address', { data: [], also: 'postal-address', plain: 'your address' }),
        ...rows('friends', { data: [], also: 'friends', plain: 'your friends' }),
        ...rows('groups openchat.create.join', { data: [], also: 'groups', plain: 'your groups and open chats' }),
        ...rows('message.write chat_message.write', {
          data: [],
          also: 'send-messages',
          plain: 'sends messages for you',
        }),
        ...rows('openid openid_access', { data: [], also: 'sign-in', plain: 'signs you in' }),
        ...rows('email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('notify', { data: [], also: 'notifications', plain: 'sends you notices' }),
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:oauth2\/v2\.\d\/(?:authorize(?:\/consent)?|noauto\/authorize)|dialog\/oauth\/weblogin)\/?$/,
      anyOf: ['client_id'],
      noneOf: ['prompt=none'],
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/oauth\/authorize\/?$/,
      hosts: ['=notify-bot.line.me'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  wrappers: [
    {
      path: /^\/(?:oauth2\/v2\.\d\/)?(?:noauto\/)?login\/?$/,
      param: ['returnUri'],
      source: seen('log-in in front of the permission'),
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the app: Settings › Account › Authorized apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
