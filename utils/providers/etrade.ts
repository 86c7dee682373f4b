import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://apisb.etrade.com/docs/api/authorization/authorize.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** E*TRADE: an investment account. */
export default {
  id: 'etrade',
  name: 'E*TRADE',
  kind: 'broker',
  hosts: ['=us.etrade.com'],
  vocabularies: [],
  params: { clientId: ['key'] },
  screens: [{ path: /^\/e\/t\/etws\/authorize\/?$/, allOf: ['token'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'E*TRADE: settings › connected apps',
      source: {
        url: 'https://apisb.etrade.com/docs/api/authorization/authorize.html',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
