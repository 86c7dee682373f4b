import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.canva.dev/docs/connect/appendix/scopes/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Canva: shares nothing financial. */
export default {
  id: 'canva',
  name: 'Canva',
  kind: 'sign-in',
  hosts: ['=www.canva.com'],
  vocabularies: [
    {
      id: 'canva',
      name: 'Canva',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:app|asset|brandtemplate|collaboration|comment|design|folder|profile|openid|email)/,
          example: 'design:content:read',
          data: [],
          also: 'files',
          plain: 'designs',
        },
      ],
    },
  ],
  screens: [{ path: /^\/api\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://www.canva.dev/docs/connect/appendix/scopes/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
