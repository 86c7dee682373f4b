import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.dropbox.com/oauth-guide',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Dropbox: shares nothing financial. */
export default {
  id: 'dropbox',
  name: 'Dropbox',
  kind: 'sign-in',
  hosts: ['=www.dropbox.com'],
  vocabularies: [
    {
      id: 'dropbox',
      name: 'Dropbox',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:account_info|files|sharing|file_requests|contacts|profile|openid|email|team_info|team_data|members|groups|sessions|events)(?:[._].*)?$/,
          example: 'files.content.read',
          data: [],
          also: 'files',
          plain: 'your files',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:1\/)?oauth2\/authorize(?:_submit)?\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'nothing',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.dropbox.com/account/connected_apps',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.dropbox.com/oauth-guide',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
