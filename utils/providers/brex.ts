import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.brex.com/docs/scopes_roles/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Brex: cards and cash of a business. */
export default {
  id: 'brex',
  name: 'Brex',
  kind: 'payments',
  hosts: ['=accounts-api.brex.com', '=accounts-api.staging.brex.com'],
  vocabularies: [
    {
      id: 'brex',
      name: 'Brex',
      source,
      scopes: {
        openid: { data: ['identity'], plain: 'an identifier of your account' },
        'transactions.card.readonly': { data: ['transactions', 'merchants'], plain: 'card transactions' },
        'transactions.cash.readonly': { data: ['transactions', 'merchants'], plain: 'cash account transactions' },
        'transactions.card': { data: ['transactions', 'merchants'], plain: 'card transactions' },
        'accounts.card.readonly': { data: ['account-details', 'balances'], plain: 'card account' },
        'accounts.cash.readonly': { data: ['account-details', 'balances'], plain: 'cash account with balance' },
        'statements.card.readonly': { data: ['statements'], plain: 'card statements' },
        'statements.cash.readonly': { data: ['statements'], plain: 'cash statements' },
        cards: { data: ['cards'], plain: 'cards' },
        'cards.readonly': { data: ['cards'], plain: 'cards' },
        'cards.pan': { data: ['cards', 'account-numbers'], plain: 'full card numbers' },
        users: { data: ['identity'], plain: 'people of the business' },
        'users.readonly': { data: ['identity'], plain: 'people of the business' },
        vendors: { data: ['payees'], plain: 'vendors' },
        'vendors.readonly': { data: ['payees'], plain: 'vendors' },
        transfers: { data: ['payment-initiation'], plain: 'transfers' },
        'transfers.readonly': { data: ['transactions'], plain: 'transfers' },
        'linked_accounts.readonly': { data: ['account-details'], plain: 'linked accounts' },
        'expenses.card': { data: ['transactions', 'merchants'], plain: 'card expenses' },
        'expenses.card.readonly': { data: ['transactions', 'merchants'], plain: 'card expenses' },
        budgets: { data: ['liabilities'], plain: 'budgets' },
        'budgets.readonly': { data: ['liabilities'], plain: 'budgets' },
        departments: { data: [], also: 'employees', plain: 'departments' },
        'departments.readonly': { data: [], also: 'employees', plain: 'departments' },
        locations: { data: [], also: 'business-settings', plain: 'locations' },
        'locations.readonly': { data: [], also: 'business-settings', plain: 'locations' },
        'companies.readonly': { data: ['identity'], plain: 'the company' },
        titles: { data: [], also: 'employees', plain: 'job titles' },
        'titles.readonly': { data: [], also: 'employees', plain: 'job titles' },
        'accounting.record': { data: ['business-finances'], plain: 'accounting' },
        receipts: { data: [], also: 'files', plain: 'receipts' },
      },
    },
  ],
  screens: [
    { path: /^\/oauth2\/default\/v1\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Brex: settings › connected apps',
      source: {
        url: 'https://developer.brex.com/docs/scopes_roles/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
