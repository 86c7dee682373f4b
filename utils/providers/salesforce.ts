import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm&type=5',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Salesforce: shares nothing financial. */
export default {
  id: 'salesforce',
  name: 'Salesforce',
  kind: 'sign-in',
  hosts: ['=login.salesforce.com', '=test.salesforce.com', '*.my.salesforce.com', '*.my.site.com'],
  vocabularies: [
    {
      id: 'salesforce',
      name: 'Salesforce',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:api|full|id|profile|email|address|phone|openid|refresh_token|offline_access|web|chatter_api|custom_permissions|lightning|content|visualforce|wave_api|eclair_api|pardot_api|chatbot_api|user_registration_api|forgot_password|pwdless_login_api|sfap_api|einstein_gpt_api|cdp_[a-z_]+|interaction_api|scrt_api|mcp_api)$/,
          example: 'api',
          data: [],
          also: 'customer-list',
          plain: 'customers and business data',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:[\w-]+\/)?services\/oauth2\/authorize(?:\/[\w-]+)?\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm&type=5',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
