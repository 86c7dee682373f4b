import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://linear.app/developers/oauth-2-0-authentication',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Linear: shares nothing financial. */
export default {
  id: 'linear',
  name: 'Linear',
  kind: 'sign-in',
  hosts: ['=linear.app'],
  vocabularies: [
    {
      id: 'linear',
      name: 'Linear',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:read|write|issues|comments|timeSchedule|admin|app|initiative|customer)(?::[a-z]+)?$/,
          example: 'read',
          data: [],
          also: 'tasks',
          plain: 'tasks',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://linear.app/developers/oauth-2-0-authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
