import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://mailchimp.com/developer/marketing/guides/access-user-data-oauth-2/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Mailchimp: shares nothing financial. */
export default {
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'sign-in',
  hosts: ['=login.mailchimp.com'],
  vocabularies: [],
  screens: [
    { path: /^\/oauth2\/authorize(?:-post)?\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://mailchimp.com/developer/marketing/guides/access-user-data-oauth-2/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
