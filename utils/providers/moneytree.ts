import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.link.getmoneytree.com/docs/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Moneytree LINK (Japan). */
export default {
  id: 'moneytree',
  name: 'Moneytree',
  kind: 'aggregator',
  hosts: ['=myaccount.getmoneytree.com', '=myaccount-staging.getmoneytree.com', '=oauth.getmoneytree.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'moneytree',
      name: 'Moneytree',
      source,
      scopes: {
        guest_read: { data: ['identity', 'contact'], plain: 'basic information about you' },
        accounts_read: {
          data: ['account-details', 'balances'],
          plain: 'accounts and balances of banks, cards and e-money',
        },
        transactions_read: { data: ['transactions', 'merchants'], plain: 'transactions in detail' },
        transactions_write: { data: ['transactions'], plain: 'changes notes on transactions' },
        categories_read: { data: ['transactions'], plain: 'categories of transactions' },
        investment_accounts_read: { data: ['investments'], plain: 'investment accounts' },
        investment_transactions_read: { data: ['investments'], plain: 'investment transactions' },
        points_read: { data: ['rewards'], plain: 'reward points' },
        request_refresh: { data: [], also: 'app-settings', plain: 'asks for fresh data' },
        notifications_read: { data: [], also: 'notifications', plain: 'notices' },
        life_insurance_read: { data: ['account-details'], plain: 'life insurance' },
      },
    },
  ],
  screens: [
    { path: /^\/(?:[a-z]{2}\/)?oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'intermediary',
      url: 'https://vault.getmoneytree.com/#',
      path: 'Moneytree ID › Connected services',
      source: {
        url: 'https://docs.link.getmoneytree.com/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the account site; the page was not read',
      },
    },
  ],
} as const satisfies Provider;
