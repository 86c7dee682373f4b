import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.belvo.com/docs/connect-widget',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Belvo widget: `resources` may name what is fetched. */
export default {
  id: 'belvo',
  name: 'Belvo',
  kind: 'aggregator',
  hosts: ['=widget.belvo.io', '=hosted-widget.belvo.com'],
  watched: 'frame',
  vocabularies: [
    {
      id: 'belvo',
      name: 'Belvo',
      source,
      ignoreCase: true,
      scopes: {
        OWNERS: { data: ['identity', 'contact'], plain: 'who owns the accounts' },
        ACCOUNTS: { data: ['account-details', 'account-numbers', 'balances'], plain: 'accounts with balances' },
        TRANSACTIONS: { data: ['transactions', 'merchants'], plain: 'transactions' },
        BALANCES: { data: ['balances'], plain: 'balances' },
        BILLS: { data: ['statements'], plain: 'bills' },
        INCOMES: { data: ['income'], plain: 'income' },
        INVESTMENTS: { data: ['investments'], plain: 'investments' },
        TAX_RETURNS: { data: ['tax'], plain: 'tax returns' },
        INVOICES: { data: ['business-finances'], plain: 'invoices' },
        RECURRING_EXPENSES: { data: ['transactions'], plain: 'recurring expenses' },
      },
    },
  ],
  screens: [
    {
      path: /^\/?(?:index\.html)?$/,
      anyOf: ['access_token'],
      scopeParams: ['resources', 'fetch_resources'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  outcomes: [
    { address: /^belvowidget:\/\/success/, outcome: 'granted', source },
    { address: /^belvowidget:\/\/(?:exit|error)/, outcome: 'declined', source },
  ],
  stop: [
    {
      where: 'intermediary',
      path: 'Belvo portal for consents',
      source: {
        url: 'https://developers.belvo.com/docs/connect-widget',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'Brazil requires one; its address was not read',
      },
    },
  ],
} as const satisfies Provider;
