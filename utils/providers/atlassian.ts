import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Atlassian: shares nothing financial. */
export default {
  id: 'atlassian',
  name: 'Atlassian',
  kind: 'sign-in',
  hosts: ['=auth.atlassian.com', '=id.atlassian.com'],
  vocabularies: [
    {
      id: 'atlassian',
      name: 'Atlassian',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:read|write|manage|delete|search|readonly|storage):?/,
          example: 'read:jira-work',
          data: [],
          also: 'tasks',
          plain: 'tasks and pages',
        },
        {
          match: /^(?:offline_access|report:personal-data)$/,
          example: 'report:personal-data',
          data: [],
          also: 'stay-connected',
          plain: 'stays connected',
        },
      ],
    },
  ],
  screens: [
    { path: /^\/(?:authorize|outboundAuth\/start)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
