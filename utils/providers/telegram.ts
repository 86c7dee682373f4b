import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://core.telegram.org/widgets/login',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;

/** Telegram: shares nothing financial. */
export default {
  id: 'telegram',
  name: 'Telegram',
  kind: 'social',
  hosts: ['=oauth.telegram.org'],
  watched: 'page',
  vocabularies: [
    {
      id: 'telegram',
      name: 'Telegram',
      source,
      scopes: {
        ...rows('write telegram:bot_access', { data: [], also: 'notifications', plain: 'sends you messages' }),
        ...rows('phone', { data: [], also: 'phone', plain: 'your phone number' }),
        ...rows('openid', { data: [], also: 'sign-in', plain: 'signs you in' }),
        ...rows('profile', { data: [], also: 'profile', plain: 'your name and picture' }),
      },
    },
  ],
  params: { clientId: ['client_id', 'bot_id'], redirect: ['redirect_uri', 'return_to', 'origin'] },
  screens: [
    {
      path: /^\/auth\/?$/,
      anyOf: ['bot_id', 'client_id'],
      scopeParams: ['request_access', 'scope'],
      withoutScopes: ['profile'],
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the app: Settings › Privacy and security › Logged in with Telegram',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
