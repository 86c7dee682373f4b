import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** LinkedIn: shares nothing financial. */
export default {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'social',
  hosts: ['=www.linkedin.com', '=api.linkedin.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'linkedin',
      name: 'LinkedIn',
      source,
      scopes: {
        r_liteprofile: { data: [], also: 'profile', plain: 'name and photo' },
        r_basicprofile: { data: [], also: 'profile', plain: 'name, photo and headline' },
        r_fullprofile: { data: [], also: 'profile', plain: 'your whole profile' },
        r_emailaddress: { data: [], also: 'email', plain: 'your email address' },
        r_contactinfo: { data: [], also: 'phone', plain: 'contact details' },
        r_network: { data: [], also: 'friends', plain: 'your connections' },
        r_1st_connections_size: { data: [], also: 'friends', plain: 'how many connections' },
        r_1st_connections: { data: [], also: 'friends', plain: 'your connections' },
        w_member_social: { data: [], also: 'publish', plain: 'posts for you' },
        r_member_social: { data: [], also: 'posts', plain: 'your posts' },
        w_messages: { data: [], also: 'send-messages', plain: 'sends messages' },
        r_ads: { data: [], also: 'ads', plain: 'ad accounts' },
        rw_ads: { data: [], also: 'ads', plain: 'manages ad accounts' },
        r_ads_reporting: { data: [], also: 'ads', plain: 'ad figures' },
        r_ads_leadgen_automation: { data: [], also: 'customer-list', plain: 'lead forms' },
        r_marketing_leadgen_automation: { data: [], also: 'customer-list', plain: 'lead forms' },
        r_organization_social: { data: [], also: 'pages-you-manage', plain: 'posts of your pages' },
        w_organization_social: { data: [], also: 'publish', plain: 'posts as your pages' },
        rw_organization_admin: { data: [], also: 'pages-you-manage', plain: 'manages your pages' },
        r_organization_admin: { data: [], also: 'pages-you-manage', plain: 'pages you manage' },
        rw_company_admin: { data: [], also: 'pages-you-manage', plain: 'manages company pages' },
        r_events: { data: [], also: 'events', plain: 'events' },
        rw_events: { data: [], also: 'events', plain: 'events' },
        w_share: { data: [], also: 'publish', plain: 'shares for you' },
        r_verify: { data: [], also: 'profile', plain: 'verifications' },
        r_profile_basicinfo: { data: [], also: 'profile', plain: 'name, photo and profile link' },
        rw_conversions: { data: [], also: 'ads', plain: 'conversions' },
        r_compliance: { data: [], also: 'messages', plain: 'activity of members of your firm' },
        w_compliance: { data: [], also: 'messages', plain: 'activity of members of your firm' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:oauth\/v2\/authorization|uas\/oauth2\/authorization|oauth\/v2\/login-success)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.linkedin.com/psettings/permitted-services',
      path: 'Settings › Data privacy › Permitted services',
      source: {
        url: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
