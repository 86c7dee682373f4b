import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.line.biz/en/docs/line-login/integrate-line-login/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** LINE: shares nothing financial. */
export default {
  id: 'line',
  name: 'LINE',
  kind: 'social',
  hosts: ['=access.line.me'],
  watched: 'page',
  vocabularies: [
    {
      id: 'line',
      name: 'LINE',
      source,
      scopes: {
        profile: { data: [], also: 'profile', plain: 'name and picture' },
        real_name: { data: [], also: 'profile', plain: 'your real name' },
        gender: { data: [], also: 'gender', plain: 'your gender' },
        birthdate: { data: [], also: 'birthday', plain: 'your birthday' },
        phone: { data: [], also: 'phone', plain: 'your phone number' },
        address: { data: [], also: 'postal-address', plain: 'your address' },
        friends: { data: [], also: 'friends', plain: 'your friends' },
        groups: { data: [], also: 'groups', plain: 'your groups' },
        'message.write': { data: [], also: 'send-messages', plain: 'sends messages' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
        email: { data: [], also: 'email', plain: 'your email address' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:oauth2\/v2\.1\/authorize(?:\/consent)?|dialog\/oauth\/weblogin)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.line.biz/en/docs/line-login/integrate-line-login/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
