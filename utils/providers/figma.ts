import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.figma.com/docs/rest-api/scopes/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Figma: shares nothing financial. */
export default {
  id: 'figma',
  name: 'Figma',
  kind: 'sign-in',
  hosts: ['=www.figma.com'],
  vocabularies: [
    {
      id: 'figma',
      name: 'Figma',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:file|files|current_user|library|team_library|projects|webhooks|selections|org)[_:a-z]*/,
          example: 'file_content:read',
          data: [],
          also: 'files',
          plain: 'design files',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.figma.com/docs/rest-api/scopes/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
