import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://apisb.etrade.com/docs/api/authorization/authorize.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** E*TRADE: OAuth 1.0a. The page shows a code that the person copies into the app; nothing comes back by itself. */
export default {
  id: 'etrade',
  name: 'E*TRADE',
  kind: 'broker',
  hosts: ['=us.etrade.com', '=api.etrade.com', '=apisb.etrade.com'],
  vocabularies: [],
  params: { clientId: ['key', 'oauth_consumer_key'] },
  screens: [
    {
      path: /^\/e\/t\/etws\/(?:authorize|TradingAPICustomerInfo)\/?$/,
      hosts: ['=us.etrade.com'],
      anyOf: ['token', 'key', 'oauth_token'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Customer service › Update account information › Third-party access › Revoke',
      source: {
        url: 'https://us.etrade.com/e/t/user/thirdpartyaccess',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
