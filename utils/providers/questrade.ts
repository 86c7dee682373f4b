import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.questrade.com/api/documentation/authorization',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Questrade (Canada): the list is set when the app is registered. */
export default {
  id: 'questrade',
  name: 'Questrade',
  kind: 'broker',
  hosts: ['=login.questrade.com', '=practicelogin.questrade.com'],
  vocabularies: [
    {
      id: 'questrade',
      name: 'Questrade',
      source,
      scopes: {
        read_acc: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings, orders and activity',
        },
        read_md: { data: [], also: 'market-data', plain: 'market prices' },
        trade: { data: ['investments'], plain: 'trading' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      url: 'https://apphub.questrade.com/UI/AuthorizedApps.aspx',
      path: 'App hub › Authorized apps › Revoke',
      source: {
        url: 'https://www.questrade.com/api/documentation/authorization',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
