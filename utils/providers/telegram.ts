import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://core.telegram.org/widgets/login',
  retrieved: '2026-11-22',
  basis: 'documented',
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
        write: { data: [], also: 'notifications', plain: 'sends you messages' },
        phone: { data: [], also: 'phone', plain: 'your phone number' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
        profile: { data: [], also: 'profile', plain: 'your profile' },
      },
    },
  ],
  params: { clientId: ['client_id', 'bot_id'], redirect: ['redirect_uri', 'return_to', 'origin'] },
  screens: [
    {
      path: /^\/(?:auth|embed\/[\w-]+)\/?$/,
      anyOf: ['bot_id', 'client_id'],
      scopeParams: ['request_access', 'scope'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://core.telegram.org/widgets/login',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
