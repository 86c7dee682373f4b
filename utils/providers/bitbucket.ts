import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#authentication',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Bitbucket: shares nothing financial. */
export default {
  id: 'bitbucket',
  name: 'Bitbucket',
  kind: 'sign-in',
  hosts: ['=bitbucket.org'],
  vocabularies: [
    {
      id: 'bitbucket',
      name: 'Bitbucket',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:account|email|team|project|repository|pullrequest|issue|wiki|webhook|snippet|pipeline|runner)(?::[a-z]+)?$/,
          example: 'repository:write',
          data: [],
          also: 'code',
          plain: 'repositories',
        },
      ],
    },
  ],
  screens: [{ path: /^\/site\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
