import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.mercury.com/docs/integrations-with-oauth2',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Mercury: banking of a business. */
export default {
  id: 'mercury',
  name: 'Mercury',
  kind: 'bank',
  hosts: ['=oauth2.mercury.com', '=oauth2-sandbox.mercury.com'],
  vocabularies: [
    {
      id: 'mercury',
      name: 'Mercury',
      source,
      scopes: {
        read: {
          data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'payees', 'statements'],
          plain: 'everything in the account: accounts with numbers, balances, transactions, recipients, statements',
        },
        RequestSendMoney: { data: ['payment-initiation'], plain: 'prepares payments that a person approves' },
        SendMoney: { data: ['payment-initiation'], plain: 'sends money' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Integrations / Connected apps › Disconnect',
      source: {
        url: 'https://support.mercury.com/hc/en-us/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
