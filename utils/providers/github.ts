import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** GitHub: shares nothing financial. */
export default {
  id: 'github',
  name: 'GitHub',
  kind: 'sign-in',
  hosts: ['=github.com'],
  vocabularies: [
    {
      id: 'github',
      name: 'GitHub',
      source,
      scopes: {},
      patterns: [
        { match: /^(?:public_)?repo(?::[a-z_]+)?$/, example: 'repo', data: [], also: 'code', plain: 'repositories' },
        {
          match:
            /^(?:read|write|admin|delete|manage)_?:?(?:repo|org|public_key|repo_hook|org_hook|gpg_key|packages|discussion|enterprise|network_configurations|ssh_signing_key|runners)/,
          example: 'read:org',
          data: [],
          also: 'code',
          plain: 'repositories and organisations',
        },
        { match: /^delete_repo$/, example: 'delete_repo', data: [], also: 'code', plain: 'deletes repositories' },
        {
          match: /^(?:read:)?user(?::email|:follow)?$/,
          example: 'read:user',
          data: [],
          also: 'profile',
          plain: 'your profile',
        },
        {
          match:
            /^(?:gist|workflow|notifications|codespace|copilot|project|read:project|security_events|audit_log|read:audit_log|scim)/,
          example: 'gist',
          data: [],
          also: 'code',
          plain: 'other parts of GitHub',
        },
        {
          match: /^manage_billing:/,
          example: 'manage_billing:copilot',
          data: ['business-finances'],
          plain: 'billing of Copilot',
        },
        { match: /^user$/, example: 'user', data: [], also: 'profile', plain: 'your profile' },
      ],
    },
  ],
  screens: [
    {
      path: /^\/login\/oauth\/(?:authorize|select_account)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'nothing',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://github.com/settings/applications',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
