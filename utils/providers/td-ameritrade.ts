import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.tdameritrade.com/content/authentication-faq',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** TD Ameritrade: an investment account. */
export default {
  id: 'td-ameritrade',
  name: 'TD Ameritrade',
  kind: 'broker',
  hosts: ['=auth.tdameritrade.com'],
  vocabularies: [],
  screens: [{ path: /^\/(?:auth|oauth)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'TD Ameritrade: settings › connected apps',
      source: {
        url: 'https://developer.tdameritrade.com/content/authentication-faq',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
