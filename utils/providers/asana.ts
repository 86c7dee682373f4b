import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.asana.com/docs/oauth',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Asana: shares nothing financial. */
export default {
  id: 'asana',
  name: 'Asana',
  kind: 'sign-in',
  hosts: ['=app.asana.com'],
  vocabularies: [
    {
      id: 'asana',
      name: 'Asana',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:default|openid|email|profile|[a-z_]+:(?:read|write|delete))$/,
          example: 'tasks:read',
          data: [],
          also: 'tasks',
          plain: 'tasks and projects',
        },
      ],
    },
  ],
  screens: [{ path: /^\/-\/oauth_authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'nothing', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.asana.com/docs/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
