import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Trello: shares nothing financial. */
export default {
  id: 'trello',
  name: 'Trello',
  kind: 'sign-in',
  hosts: ['=trello.com'],
  vocabularies: [
    {
      id: 'trello',
      name: 'Trello',
      source,
      scopes: {},
      patterns: [
        { match: /^(?:read|write|account)$/, example: 'read', data: [], also: 'tasks', plain: 'boards and cards' },
      ],
    },
  ],
  params: { clientId: ['key'], recipientName: ['name'], redirect: ['return_url'] },
  screens: [
    {
      path: /^\/(?:1\/authorize|1\/OAuthAuthorizeToken)\/?$/,
      anyOf: ['key'],
      withoutScopes: 'nothing',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
