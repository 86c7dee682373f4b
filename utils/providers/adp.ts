import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.adp.com/articles/guides/user-consent',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** ADP: sign-in and consent for apps of its marketplace. What an app may read is agreed at ADP. */
export default {
  id: 'adp',
  name: 'ADP',
  kind: 'payroll',
  hosts: ['=accounts.adp.com', '=iat-accounts.adp.com'],
  vocabularies: [],
  screens: [{ path: /^\/auth\/oauth\/v2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'ADP Marketplace › My apps › app › Cancel',
      source: {
        url: 'https://apps.adp.com/en-US/support',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
