import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://partner.steamgames.com/doc/features/auth',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Steam: shares nothing financial. */
export default {
  id: 'steam',
  name: 'Steam',
  kind: 'sign-in',
  hosts: ['=steamcommunity.com'],
  vocabularies: [],
  params: { redirect: ['openid.return_to'] },
  screens: [
    { path: /^\/openid\/login\/?$/, allOf: ['openid.mode=checkid_setup'], withoutScopes: 'nothing', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://partner.steamgames.com/doc/features/auth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
