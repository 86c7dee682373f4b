import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.kakao.com/docs/latest/en/kakaologin/prerequisite',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Kakao: shares nothing financial. */
export default {
  id: 'kakao',
  name: 'Kakao',
  kind: 'social',
  hosts: ['=kauth.kakao.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'kakao',
      name: 'Kakao',
      source,
      scopes: {
        profile_nickname: { data: [], also: 'profile', plain: 'nickname' },
        profile_image: { data: [], also: 'profile', plain: 'picture' },
        account_email: { data: [], also: 'email', plain: 'your email address' },
        name: { data: [], also: 'profile', plain: 'your name' },
        gender: { data: [], also: 'gender', plain: 'gender' },
        age_range: { data: [], also: 'birthday', plain: 'age range' },
        birthday: { data: [], also: 'birthday', plain: 'birthday' },
        birthyear: { data: [], also: 'birthday', plain: 'birth year' },
        phone_number: { data: [], also: 'phone', plain: 'phone number' },
        account_ci: { data: [], also: 'sign-in', plain: 'an identifier' },
        shipping_address: { data: [], also: 'postal-address', plain: 'shipping address' },
        friends: { data: [], also: 'friends', plain: 'friends' },
        talk_message: { data: [], also: 'send-messages', plain: 'sends messages' },
        talk_calendar: { data: [], also: 'calendar', plain: 'calendar' },
        plusfriends: { data: [], also: 'followers', plain: 'channels' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.kakao.com/docs/latest/en/kakaologin/prerequisite',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
