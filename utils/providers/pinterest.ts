import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Pinterest: shares nothing financial. */
export default {
  id: 'pinterest',
  name: 'Pinterest',
  kind: 'social',
  hosts: ['pinterest.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'pinterest',
      name: 'Pinterest',
      source,
      scopes: {
        'billing:read': { data: ['business-finances'], plain: 'billing of your ad accounts' },
        'billing:write': { data: ['business-finances'], plain: 'changes billing of your ad accounts' },
        'biz_access:read': { data: [], also: 'business-settings', plain: 'business access' },
        'biz_access:write': { data: [], also: 'business-settings', plain: 'business access' },
        'user_accounts:read': { data: [], also: 'profile', plain: 'your profile' },
        'user_accounts:write': { data: [], also: 'profile', plain: 'your profile' },
        'boards:read_secret': { data: [], also: 'posts', plain: 'secret boards' },
        'boards:write_secret': { data: [], also: 'posts', plain: 'secret boards' },
        'pins:read_secret': { data: [], also: 'posts', plain: 'secret pins' },
        'pins:write_secret': { data: [], also: 'posts', plain: 'secret pins' },
        read_public: { data: [], also: 'posts', plain: 'public pins' },
        write_public: { data: [], also: 'publish', plain: 'pins for you' },
        read_relationships: { data: [], also: 'followers', plain: 'whom you follow' },
        write_relationships: { data: [], also: 'followers', plain: 'follows for you' },
      },
      patterns: [
        { match: /^boards:/, example: 'boards:read', data: [], also: 'posts', plain: 'your boards' },
        { match: /^pins:/, example: 'pins:read', data: [], also: 'posts', plain: 'your pins' },
        { match: /^ads:/, example: 'ads:read', data: [], also: 'ads', plain: 'ad accounts' },
        { match: /^catalogs:/, example: 'catalogs:read', data: [], also: 'products', plain: 'product catalogues' },
      ],
    },
  ],
  screens: [{ path: /^\/oauth\/?$/, anyOf: ['client_id', 'consumer_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
