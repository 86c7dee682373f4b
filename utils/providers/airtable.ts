import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://airtable.com/developers/web/api/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Airtable: shares nothing financial. */
export default {
  id: 'airtable',
  name: 'Airtable',
  kind: 'sign-in',
  hosts: ['=airtable.com', '=www.airtable.com'],
  vocabularies: [
    {
      id: 'airtable',
      name: 'Airtable',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:data|schema|webhook|block|user|enterprise|workspacesAndBases|hyperDB)[.:]/i,
          example: 'data.records:read',
          data: [],
          also: 'files',
          plain: 'your tables',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth2\/v1\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://airtable.com/developers/web/api/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
