import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.todoist.com/api/v1/#authorization',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Todoist: shares nothing financial. */
export default {
  id: 'todoist',
  name: 'Todoist',
  kind: 'sign-in',
  hosts: ['=todoist.com', '=app.todoist.com'],
  vocabularies: [
    {
      id: 'todoist',
      name: 'Todoist',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:task:add|data:read|data:read_write|data:delete|project:delete|backups:read)$/,
          example: 'data:read',
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
        url: 'https://developer.todoist.com/api/v1/#authorization',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
