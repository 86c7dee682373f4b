import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.kakao.com/docs/latest/en/kakaologin/prerequisite',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Kakao: shares nothing financial. Without a scope the list lies in the app’s settings. */
export default {
  id: 'kakao',
  name: 'Kakao',
  kind: 'social',
  hosts: ['=kauth.kakao.com', '=accounts.kakao.com'],
  watched: 'page',
  watchedHosts: ['=kauth.kakao.com'],
  vocabularies: [
    {
      id: 'kakao',
      name: 'Kakao',
      source,
      scopes: {
        ...rows('profile profile_nickname profile_image name', {
          data: [],
          also: 'profile',
          plain: 'your name and picture',
        }),
        ...rows('account_email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('gender', { data: [], also: 'gender', plain: 'your gender' }),
        ...rows('age_range birthday birthyear', { data: [], also: 'birthday', plain: 'your birthday or age' }),
        ...rows('phone_number', { data: [], also: 'phone', plain: 'your phone number' }),
        ...rows('account_ci', { data: [], also: 'sign-in', plain: 'a number that stands for you everywhere in Korea' }),
        ...rows('shipping_address', { data: [], also: 'postal-address', plain: 'your shipping addresses' }),
        ...rows('friends', { data: [], also: 'friends', plain: 'your friends' }),
        ...rows('talk_message', { data: [], also: 'send-messages', plain: 'sends messages for you' }),
        ...rows('talk_calendar talk_calendar_task', { data: [], also: 'calendar', plain: 'your calendar and tasks' }),
        ...rows('plusfriends', { data: [], also: 'followers', plain: 'channels you follow' }),
        ...rows('story_permalink story_publish story_read', { data: [], also: 'posts', plain: 'your stories' }),
        ...rows('openid', { data: [], also: 'sign-in', plain: 'signs you in' }),
      },
    },
  ],
  screens: [
    {
      path: /^\/oauth\/authorize\/?$/,
      hosts: ['=kauth.kakao.com'],
      anyOf: ['client_id'],
      noneOf: ['prompt=none'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  wrappers: [{ path: /^\/login(?:\/|$)/, param: ['continue'], source: seen('log-in in front of the permission') }],
  stop: [
    {
      where: 'holder',
      path: 'In KakaoTalk: Settings › Kakao Account › Connected services',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
