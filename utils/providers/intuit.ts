import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.intuit.com/app/developer/qbo/docs/learn/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Intuit: the books of a business. */
export default {
  id: 'intuit',
  name: 'Intuit QuickBooks',
  kind: 'accounting',
  hosts: ['=appcenter.intuit.com'],
  vocabularies: [
    {
      id: 'intuit',
      name: 'Intuit QuickBooks',
      source,
      scopes: {
        openid: { data: ['identity'], plain: 'an identifier of your account' },
        'com.intuit.quickbooks.accounting': {
          data: ['account-details', 'balances', 'transactions', 'payees', 'contact'],
          plain: 'the books: customers, vendors, invoices, bills, payments, reports',
        },
        'com.intuit.quickbooks.payment': {
          data: ['cards', 'payment-initiation'],
          plain: 'takes payments and keeps cards and bank accounts of customers',
        },
        'com.intuit.quickbooks.payroll': { data: ['income', 'identity'], plain: 'payroll' },
        'com.intuit.quickbooks.payroll.timetracking': { data: [], also: 'employees', plain: 'working hours' },
        'com.intuit.quickbooks.payroll.benefits': { data: ['income'], plain: 'benefits of staff' },
        profile: { data: ['identity'], plain: 'your name' },
        email: { data: ['contact'], plain: 'your email address' },
        phone: { data: ['contact'], plain: 'your phone number' },
        address: { data: ['contact'], plain: 'your address' },
        intuit_name: { data: ['identity'], plain: 'your name' },
        'project-management.project': { data: [], also: 'tasks', plain: 'projects' },
      },
      patterns: [
        {
          match: /^com\.intuit\.quickbooks\.accounting/,
          example: 'com.intuit.quickbooks.accounting.read',
          data: ['account-details', 'balances', 'transactions', 'payees', 'contact'],
          plain: 'the books',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:app\/)?connect\/oauth2\/?(?:authorize)?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Intuit QuickBooks: settings › connected apps',
      source: {
        url: 'https://developer.intuit.com/app/developer/qbo/docs/learn/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
