import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.interactivebrokers.com/campus/ibkr-api-page/oauth-1-0a-extended/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Interactive Brokers: OAuth 1.0a for registered third parties; what is shared is agreed with the broker. */
export default {
  id: 'interactive-brokers',
  name: 'Interactive Brokers',
  kind: 'broker',
  hosts: [
    'interactivebrokers.com',
    'ibkr.com',
    'interactivebrokers.co.uk',
    'interactivebrokers.eu',
    'interactivebrokers.ie',
    'interactivebrokers.ca',
    'interactivebrokers.com.au',
    'interactivebrokers.com.hk',
    'interactivebrokers.com.sg',
    'interactivebrokers.co.jp',
  ],
  vocabularies: [],
  screens: [{ path: /^\/(?:authorize|oauth\/authorize)\/?$/, anyOf: ['oauth_token'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Client Portal › Settings › Third-party services / Authorized third parties › Remove',
      source: {
        url: 'https://www.interactivebrokers.com/campus/ibkr-api-page/oauth-1-0a-extended/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
