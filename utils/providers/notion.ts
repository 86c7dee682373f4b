import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.notion.com/docs/authorization',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Notion: shares nothing financial. */
export default {
  id: 'notion',
  name: 'Notion',
  kind: 'sign-in',
  hosts: ['=api.notion.com', '=www.notion.so', '=app.notion.com'],
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:v1\/oauth\/authorize|install-integration)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'nothing',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.notion.com/docs/authorization',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
