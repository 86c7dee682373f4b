import type { Address, Provider, Requested } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** LinkedIn: shares nothing of a person’s money; advertising is a business’s. */
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
        ...rows(
          `
          r_liteprofile r_basicprofile r_fullprofile r_profile_basicinfo r_verify r_verify_details
        `,
          { data: [], also: 'profile', plain: 'your name, photo and profile' },
        ),
        ...rows('r_emailaddress r_primaryemail', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('r_contactinfo', { data: [], also: 'phone', plain: 'your contact details' }),
        ...rows('r_network r_1st_connections r_1st_connections_size r_1st_3rd_connections', {
          data: [],
          also: 'friends',
          plain: 'your connections',
        }),
        ...rows('r_primary_current_experience r_most_recent_education', {
          data: [],
          also: 'work',
          plain: 'your work and education',
        }),
        ...rows('w_member_social w_member_social_feed w_share rw_nus', {
          data: [],
          also: 'publish',
          plain: 'posts, comments and likes for you',
        }),
        ...rows('r_member_social r_member_social_feed', {
          data: [],
          also: 'posts',
          plain: 'your posts, comments and likes',
        }),
        ...rows(
          `
          r_member_postAnalytics r_member_profileAnalytics r_organization_followers r_sales_nav_analytics
        `,
          { data: [], also: 'audience-figures', plain: 'figures of your posts, pages or sales' },
        ),
        ...rows('w_messages', { data: [], also: 'send-messages', plain: 'sends messages for you' }),
        ...rows('rw_groups', { data: [], also: 'groups', plain: 'your groups' }),
        ...rows(
          `
          r_ads rw_ads r_ads_reporting rw_conversions r_conversions rw_dmp_segments r_campaigns rw_campaigns
          r_ads_audience_insights
        `,
          { data: [], also: 'ads', plain: 'your advertising accounts' },
        ),
        ...rows(
          `
          r_ads_leadgen_automation r_marketing_leadgen_automation rw_marketing_leadgen_automation
          r_sales_nav_display r_sales_nav_profiles r_sales_nav_validation
        `,
          { data: [], also: 'customer-list', plain: 'people who answered your forms, and your sales contacts' },
        ),
        ...rows(
          `
          r_organization_social r_organization_social_feed r_organization_admin rw_organization_admin
          r_organization_lookup rw_company_admin
        `,
          { data: [], also: 'pages-you-manage', plain: 'pages you manage' },
        ),
        ...rows('w_organization_social w_organization_social_feed', {
          data: [],
          also: 'publish',
          plain: 'posts as your pages',
        }),
        ...rows('r_events rw_events r_events_registration', { data: [], also: 'events', plain: 'events' }),
        ...rows('r_compliance w_compliance', {
          data: [],
          also: 'messages',
          plain: 'activity and messages of members of your firm',
        }),
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:oauth\/v2\/authorization|uas\/oauth2\/authorization)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/oauth\/v2\/login-success\/?$/,
      anyOf: ['app_id', 'client_id'],
      withoutScopes: 'hidden',
      /* All of the request is in one JSON parameter. */ read: readFlow,
      source: seen('the page with the list and the Allow button'),
    },
    {
      path: /^\/uas\/oauth\/(?:authorize|authenticate)\/?$/,
      anyOf: ['oauth_token'],
      withoutScopes: 'hidden',
      source: seen('OAuth 1, until 2018'),
    },
  ],
  wrappers: [
    {
      path: /^\/(?:uas\/login|login|checkpoint\/[\w/-]+)\/?$/,
      param: ['session_redirect'],
      source: seen('log-in in front of the permission'),
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.linkedin.com/psettings/permitted-services',
      path: 'Settings › Data privacy › Other applications › Permitted services',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;

function readFlow(address: Address): Requested {
  const value = (name: string) => address.query.find(([key]) => key === name)?.[1];
  const clientId = value('app_id');
  try {
    const flow = JSON.parse(value('flow') ?? '') ?? {};
    const scopes = String(flow.scope ?? '')
      .split(/[\s,+]+/)
      .filter((name) => name !== '');
    return {
      ...(scopes.length > 0 ? { scopes } : { hidden: true as const }),
      ...(clientId ? { clientId } : {}),
      ...(typeof flow.redirectUri === 'string' ? { redirectUri: flow.redirectUri } : {}),
    };
  } catch {
    return { hidden: true, ...(clientId ? { clientId } : {}) };
  }
}
