import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.box.com/guides/api-calls/permissions-and-errors/scopes/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Box: shares nothing financial. */
export default {
  id: 'box',
  name: 'Box',
  kind: 'sign-in',
  hosts: ['=account.box.com', '=app.box.com'],
  vocabularies: [
    {
      id: 'box',
      name: 'Box',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:root|manage|base|item|annotation|gcm|sign|ai|enterprise|webhook|managed)[_a-z]*/,
          example: 'root_readwrite',
          data: [],
          also: 'files',
          plain: 'your files',
        },
      ],
    },
  ],
  screens: [{ path: /^\/api\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'nothing', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developer.box.com/guides/api-calls/permissions-and-errors/scopes/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
