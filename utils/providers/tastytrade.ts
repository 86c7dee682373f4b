import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.tastytrade.com/oauth/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** tastytrade: an investment account. */
export default {
  id: 'tastytrade',
  name: 'tastytrade',
  kind: 'broker',
  hosts: ['=my.tastytrade.com', '=cert-my.staging-tasty.works'],
  vocabularies: [
    {
      id: 'tastytrade',
      name: 'tastytrade',
      source,
      scopes: {
        read: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings and history',
        },
        trade: { data: ['investments'], plain: 'trading' },
        openid: { data: ['identity'], plain: 'who you are' },
      },
    },
  ],
  screens: [{ path: /^\/auth\.html$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Manage › My profile › API › OAuth applications › Revoke',
      source: {
        url: 'https://developer.tastytrade.com/oauth/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
