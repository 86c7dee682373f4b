import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.slack.dev/reference/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Slack: shares nothing financial. */
export default {
  id: 'slack',
  name: 'Slack',
  kind: 'sign-in',
  hosts: ['=slack.com', '*.slack.com'],
  vocabularies: [
    {
      id: 'slack',
      name: 'Slack',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:chat|im|mpim|groups|channels|files|users|team|usergroups|reactions|pins|stars|search|reminders|emoji|dnd|links|commands|bot|incoming-webhook|calls|conversations|identity|identify|client|admin|app_mentions|assistant|bookmarks|canvases|lists|metadata|remote_files|workflow|workflows|tokens|triggers|auditlogs|connections|datastore|app_configurations|hosting|apps|rtm|connect|authorizations|app_certifications|dndread|read|post|identity\.basic)(?:[:.].*)?$/,
          example: 'channels:history',
          data: [],
          also: 'workspace',
          plain: 'your workspace and its messages',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:oauth(?:\/v2)?\/authorize|openid\/connect\/authorize|oauth|oauth\/v2_user\/authorize)\/?$/,
      anyOf: ['client_id'],
      scopeParams: ['scope', 'user_scope'],
      withoutScopes: 'nothing',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://docs.slack.dev/reference/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
