import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.ramp.com/developer-api/v1/authorization',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Ramp: cards and bills of a business. */
export default {
  id: 'ramp',
  name: 'Ramp',
  kind: 'payments',
  hosts: ['=app.ramp.com', '=demo.ramp.com'],
  vocabularies: [
    {
      id: 'ramp',
      name: 'Ramp',
      source,
      scopes: {
        'transactions:read': { data: ['transactions', 'merchants'], plain: 'card transactions' },
        'transactions:write': { data: ['transactions'], plain: 'changes transactions' },
        'business:read': { data: ['account-details'], plain: 'the business' },
        'cards:read': { data: ['cards'], plain: 'cards' },
        'cards:write': { data: ['cards'], plain: 'changes cards' },
        'receipts:read': { data: [], also: 'files', plain: 'receipts' },
        'receipts:write': { data: [], also: 'files', plain: 'receipts' },
        'bills:read': { data: ['scheduled-payments'], plain: 'bills' },
        'bills:write': { data: ['scheduled-payments', 'payment-initiation'], plain: 'bills' },
        'reimbursements:read': { data: ['transactions'], plain: 'reimbursements' },
        'users:read': { data: ['identity'], plain: 'people of the business' },
        'users:write': { data: ['identity'], plain: 'changes people of the business' },
        'departments:read': { data: [], also: 'employees', plain: 'departments' },
        'departments:write': { data: [], also: 'employees', plain: 'departments' },
        'locations:read': { data: [], also: 'business-settings', plain: 'locations' },
        'limits:read': { data: ['liabilities'], plain: 'spending limits' },
        'limits:write': { data: ['liabilities'], plain: 'changes spending limits' },
        'entities:read': { data: ['account-details'], plain: 'the business’s entities' },
        'merchants:read': { data: ['merchants'], plain: 'merchants' },
        'statements:read': { data: ['statements'], plain: 'statements' },
        'transfers:read': { data: ['transactions'], plain: 'transfers' },
        'vendors:read': { data: ['payees'], plain: 'vendors' },
        'vendors:write': { data: ['payees'], plain: 'changes vendors' },
        'cashbacks:read': { data: ['rewards'], plain: 'cashback' },
        'accounting:read': { data: ['business-finances'], plain: 'accounting' },
        'accounting:write': { data: ['business-finances'], plain: 'accounting' },
        'bank_accounts:read': { data: ['account-details'], plain: 'bank accounts' },
        'memos:read': { data: [], also: 'app-settings', plain: 'notes' },
        'purchase_orders:read': { data: ['orders'], plain: 'purchase orders' },
        'spend_programs:read': { data: ['liabilities'], plain: 'spend programs' },
        'item_receipts:read': { data: ['orders'], plain: 'item receipts' },
        'treasury:read': { data: ['balances'], plain: 'treasury' },
      },
    },
  ],
  screens: [{ path: /^\/v1\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Ramp: settings › connected apps',
      source: {
        url: 'https://docs.ramp.com/developer-api/v1/authorization',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
