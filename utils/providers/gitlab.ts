import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.gitlab.com/integration/oauth_provider/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** GitLab: shares nothing financial. */
export default {
  id: 'gitlab',
  name: 'GitLab',
  kind: 'sign-in',
  hosts: ['=gitlab.com'],
  vocabularies: [
    {
      id: 'gitlab',
      name: 'GitLab',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:api|read_api|read_user|profile|email|openid|sudo|admin_mode|self_rotate|create_runner|manage_runner|k8s_proxy|ai_features|read_service_ping|read_observability|write_observability)$/,
          example: 'read_api',
          data: [],
          also: 'code',
          plain: 'projects and profile',
        },
        {
          match: /^(?:read|write)_(?:repository|registry|virtual_registry)$/,
          example: 'read_repository',
          data: [],
          also: 'code',
          plain: 'repositories',
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
        url: 'https://docs.gitlab.com/integration/oauth_provider/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
