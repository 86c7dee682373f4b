import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://openauth.baidu.com/doc/doc.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Baidu: shares nothing financial. */
export default {
  id: 'baidu',
  name: 'Baidu',
  kind: 'sign-in',
  hosts: ['=openapi.baidu.com'],
  vocabularies: [
    {
      id: 'baidu',
      name: 'Baidu',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:basic|netdisk|super_msg|hao123|public|pcs)/,
          example: 'basic',
          data: [],
          also: 'files',
          plain: 'your account and files',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth\/2\.0\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://openauth.baidu.com/doc/doc.html',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
