import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.interactivebrokers.com/campus/ibkr-api-page/webapi-ref/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Interactive Brokers: an investment account. */
export default {
  id: 'interactive-brokers',
  name: 'Interactive Brokers',
  kind: 'broker',
  hosts: ['interactivebrokers.com', 'ibkr.com'],
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:authorize|oauth2?\/.*authorize|sso\/Authenticator)\/?$/,
      anyOf: ['oauth_token', 'client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Interactive Brokers: settings › connected apps',
      source: {
        url: 'https://www.interactivebrokers.com/campus/ibkr-api-page/webapi-ref/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
