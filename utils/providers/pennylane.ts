import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://pennylane.readme.io/reference/scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const v2 = {
  url: 'https://pennylane.readme.io/reference/scopes',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names of the second version of the API, seen in public clients',
} as const;

/** Pennylane (France): the books of a business. */
export default {
  id: 'pennylane',
  name: 'Pennylane',
  kind: 'accounting',
  hosts: ['=app.pennylane.com'],
  vocabularies: [
    {
      id: 'pennylane',
      name: 'Pennylane',
      source,
      scopes: {
        customer_invoices: { data: ['business-finances', 'contact'], plain: 'invoices, customers and products' },
        supplier_invoices: { data: ['scheduled-payments', 'payees'], plain: 'suppliers and their invoices' },
        accounting: { data: ['business-finances'], plain: 'categories of the books' },
        ledger: { data: ['transactions', 'balances'], plain: 'the ledger', source: v2 },
        'customers:all': { data: ['contact'], plain: 'customers', source: v2 },
        'customers:readonly': { data: ['contact'], plain: 'customers', source: v2 },
        'suppliers:all': { data: ['payees'], plain: 'suppliers', source: v2 },
        'suppliers:readonly': { data: ['payees'], plain: 'suppliers', source: v2 },
        'transactions:all': { data: ['transactions'], plain: 'bank transactions', source: v2 },
        'transactions:readonly': { data: ['transactions'], plain: 'bank transactions', source: v2 },
        'bank_accounts:all': { data: ['account-details', 'balances'], plain: 'bank accounts', source: v2 },
        'bank_accounts:readonly': { data: ['account-details', 'balances'], plain: 'bank accounts', source: v2 },
        'customer_invoices:all': { data: ['business-finances'], plain: 'invoices and quotes', source: v2 },
        'customer_invoices:readonly': { data: ['business-finances'], plain: 'invoices and quotes', source: v2 },
        'quotes:all': { data: ['business-finances'], plain: 'invoices and quotes', source: v2 },
        'quotes:readonly': { data: ['business-finances'], plain: 'invoices and quotes', source: v2 },
        'billing_subscriptions:all': { data: ['business-finances'], plain: 'invoices and quotes', source: v2 },
        'billing_subscriptions:readonly': { data: ['business-finances'], plain: 'invoices and quotes', source: v2 },
        'supplier_invoices:all': { data: ['scheduled-payments'], plain: 'suppliers’ invoices', source: v2 },
        'supplier_invoices:readonly': { data: ['scheduled-payments'], plain: 'suppliers’ invoices', source: v2 },
        'purchase_requests:all': { data: ['scheduled-payments'], plain: 'suppliers’ invoices', source: v2 },
        'purchase_requests:readonly': { data: ['scheduled-payments'], plain: 'suppliers’ invoices', source: v2 },
        'journals:all': { data: ['transactions'], plain: 'the ledger', source: v2 },
        'journals:readonly': { data: ['transactions'], plain: 'the ledger', source: v2 },
        'ledger_accounts:all': { data: ['transactions'], plain: 'the ledger', source: v2 },
        'ledger_accounts:readonly': { data: ['transactions'], plain: 'the ledger', source: v2 },
        'ledger_entries:all': { data: ['transactions'], plain: 'the ledger', source: v2 },
        'ledger_entries:readonly': { data: ['transactions'], plain: 'the ledger', source: v2 },
        'trial_balance:readonly': { data: ['balances'], plain: 'the trial balance', source: v2 },
        'fiscal_years:readonly': { data: [], also: 'business-settings', plain: 'settings of the books', source: v2 },
        'fiscal_years:all': { data: [], also: 'business-settings', plain: 'settings of the books', source: v2 },
        'categories:all': { data: [], also: 'business-settings', plain: 'settings of the books', source: v2 },
        'categories:readonly': { data: [], also: 'business-settings', plain: 'settings of the books', source: v2 },
        'customer_mandates:all': { data: [], also: 'business-settings', plain: 'settings of the books', source: v2 },
        'customer_mandates:readonly': {
          data: [],
          also: 'business-settings',
          plain: 'settings of the books',
          source: v2,
        },
        'products:all': { data: [], also: 'products', plain: 'products', source: v2 },
        'products:readonly': { data: [], also: 'products', plain: 'products', source: v2 },
        'exports:agl': { data: ['transactions'], plain: 'the ledger as a file', source: v2 },
        'exports:fec': { data: ['transactions'], plain: 'the ledger as a file', source: v2 },
        'exports:gl': { data: ['transactions'], plain: 'the ledger as a file', source: v2 },
        'file_attachments:all': { data: [], also: 'files', plain: 'files', source: v2 },
        'file_attachments:readonly': { data: [], also: 'files', plain: 'files', source: v2 },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connectivity › Developers › Revoke',
      source: {
        url: 'https://pennylane.readme.io/docs',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
