import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.freshbooks.com/api/scopes',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'the page gives the form user:entity:action; the entities are those that public clients ask for',
} as const;

const auth = {
  url: 'https://www.freshbooks.com/api/authentication',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** FreshBooks: the books of a business. */
export default {
  id: 'freshbooks',
  name: 'FreshBooks',
  kind: 'accounting',
  hosts: ['=auth.freshbooks.com', '=my.freshbooks.com', '=api.freshbooks.com'],
  vocabularies: [
    {
      id: 'freshbooks',
      name: 'FreshBooks',
      source,
      scopes: {
        'user:profile:read': { data: ['identity'], plain: 'you and your businesses' },
        'user:profile:write': { data: ['identity'], plain: 'you and your businesses, also to change them' },
        'user:account:read': { data: ['account-details'], plain: 'chart of accounts' },
        'user:account:write': { data: ['account-details'], plain: 'chart of accounts, also to change them' },
        'user:business:read': { data: ['identity'], plain: 'the business' },
        'user:business:write': { data: ['identity'], plain: 'the business, also to change them' },
        'user:invoices:read': { data: ['business-finances'], plain: 'invoices' },
        'user:invoices:write': { data: ['business-finances'], plain: 'invoices, also to change them' },
        'user:estimates:read': { data: ['business-finances'], plain: 'estimates' },
        'user:estimates:write': { data: ['business-finances'], plain: 'estimates, also to change them' },
        'user:credit_notes:read': { data: ['business-finances'], plain: 'credit notes' },
        'user:credit_notes:write': { data: ['business-finances'], plain: 'credit notes, also to change them' },
        'user:other_income:read': { data: ['business-finances'], plain: 'other income' },
        'user:other_income:write': { data: ['business-finances'], plain: 'other income, also to change them' },
        'user:retainers:read': { data: ['business-finances'], plain: 'retainers' },
        'user:retainers:write': { data: ['business-finances'], plain: 'retainers, also to change them' },
        'user:reports:read': { data: ['business-finances'], plain: 'reports' },
        'user:reports:write': { data: ['business-finances'], plain: 'reports, also to change them' },
        'user:payments:read': { data: ['transactions'], plain: 'payments received' },
        'user:payments:write': { data: ['transactions'], plain: 'payments received, also to change them' },
        'user:online_payments:read': { data: ['payment-initiation'], plain: 'online payment of invoices' },
        'user:online_payments:write': {
          data: ['payment-initiation'],
          plain: 'online payment of invoices, also to change them',
        },
        'user:expenses:read': { data: ['transactions'], plain: 'expenses' },
        'user:expenses:write': { data: ['transactions'], plain: 'expenses, also to change them' },
        'user:journal_entries:read': { data: ['transactions'], plain: 'journal entries' },
        'user:journal_entries:write': { data: ['transactions'], plain: 'journal entries, also to change them' },
        'user:bills:read': { data: ['scheduled-payments'], plain: 'bills' },
        'user:bills:write': { data: ['scheduled-payments'], plain: 'bills, also to change them' },
        'user:bill_payments:read': { data: ['transactions'], plain: 'payments of bills' },
        'user:bill_payments:write': { data: ['transactions'], plain: 'payments of bills, also to change them' },
        'user:bill_vendors:read': { data: ['payees'], plain: 'suppliers' },
        'user:bill_vendors:write': { data: ['payees'], plain: 'suppliers, also to change them' },
        'user:clients:read': { data: ['contact'], plain: 'clients' },
        'user:clients:write': { data: ['contact'], plain: 'clients, also to change them' },
        'user:taxes:read': { data: ['tax'], plain: 'taxes' },
        'user:taxes:write': { data: ['tax'], plain: 'taxes, also to change them' },
        'user:billable_items:read': { data: [], also: 'products', plain: 'items and services' },
        'user:billable_items:write': { data: [], also: 'products', plain: 'items and services, also to change them' },
        'user:projects:read': { data: [], also: 'tasks', plain: 'projects' },
        'user:projects:write': { data: [], also: 'tasks', plain: 'projects, also to change them' },
        'user:time_entries:read': { data: [], also: 'tasks', plain: 'hours' },
        'user:time_entries:write': { data: [], also: 'tasks', plain: 'hours, also to change them' },
        'user:teams:read': { data: [], also: 'employees', plain: 'team' },
        'user:teams:write': { data: [], also: 'employees', plain: 'team, also to change them' },
        'user:notifications:read': { data: [], also: 'notifications', plain: 'notices' },
        'user:notifications:write': { data: [], also: 'notifications', plain: 'notices, also to change them' },
        'user:uploads:read': { data: [], also: 'files', plain: 'files' },
        'user:uploads:write': { data: [], also: 'files', plain: 'files, also to change them' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:service\/auth\/)?oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: auth,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Integrations / Apps › app › Disconnect',
      source: {
        url: 'https://support.freshbooks.com/hc/en-us/articles/disconnect-an-app',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
