import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.xero.com/documentation/guides/oauth2/scopes/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Xero: the books of a business. */
export default {
  id: 'xero',
  name: 'Xero',
  kind: 'accounting',
  hosts: ['=login.xero.com'],
  vocabularies: [
    {
      id: 'xero',
      name: 'Xero',
      source,
      scopes: {
        'accounting.transactions': {
          data: ['transactions', 'business-finances'],
          plain: 'invoices, bills and payments',
        },
        'accounting.transactions.read': {
          data: ['transactions', 'business-finances'],
          plain: 'invoices, bills and payments',
        },
        'accounting.reports.read': { data: ['business-finances'], plain: 'reports' },
        'accounting.journals.read': { data: ['transactions'], plain: 'journals' },
        'accounting.settings': { data: ['account-details'], plain: 'accounts and settings' },
        'accounting.settings.read': { data: ['account-details'], plain: 'accounts and settings' },
        'accounting.contacts': { data: ['contact', 'payees'], plain: 'contacts' },
        'accounting.contacts.read': { data: ['contact', 'payees'], plain: 'contacts' },
        'accounting.attachments': { data: [], also: 'files', plain: 'attachments' },
        'accounting.attachments.read': { data: [], also: 'files', plain: 'attachments' },
        'accounting.budgets.read': { data: ['business-finances'], plain: 'budgets' },
        'accounting.reports.tenninetynine.read': { data: ['tax'], plain: '1099 reports' },
        'accounting.payments': { data: ['transactions'], plain: 'payments' },
        'accounting.invoices': { data: ['business-finances'], plain: 'invoices' },
        'accounting.banktransactions': { data: ['transactions'], plain: 'bank transactions' },
        bankfeeds: { data: ['transactions', 'balances'], plain: 'bank feeds' },
        'finance.cashvalidation.read': { data: ['balances'], plain: 'cash' },
        'finance.statements.read': { data: ['business-finances', 'statements'], plain: 'financial statements' },
        'finance.bankstatementsplus.read': { data: ['transactions', 'statements'], plain: 'bank statements' },
        'finance.accountingactivity.read': { data: ['business-finances'], plain: 'accounting activity' },
        'payroll.employees': { data: ['income', 'identity'], plain: 'staff and pay' },
        'payroll.employees.read': { data: ['income', 'identity'], plain: 'staff and pay' },
        'payroll.payruns': { data: ['income'], plain: 'pay runs' },
        'payroll.payruns.read': { data: ['income'], plain: 'pay runs' },
        'payroll.payslip': { data: ['income'], plain: 'payslips' },
        'payroll.payslip.read': { data: ['income'], plain: 'payslips' },
        'payroll.settings': { data: [], also: 'business-settings', plain: 'payroll settings' },
        'payroll.settings.read': { data: [], also: 'business-settings', plain: 'payroll settings' },
        'payroll.timesheets': { data: [], also: 'employees', plain: 'working hours' },
        'payroll.timesheets.read': { data: [], also: 'employees', plain: 'working hours' },
        files: { data: [], also: 'files', plain: 'files' },
        'files.read': { data: [], also: 'files', plain: 'files' },
        assets: { data: ['business-finances'], plain: 'assets' },
        'assets.read': { data: ['business-finances'], plain: 'assets' },
        projects: { data: [], also: 'tasks', plain: 'projects' },
        'projects.read': { data: [], also: 'tasks', plain: 'projects' },
        paymentservices: { data: ['payment-initiation'], plain: 'payment services' },
        practicemanager: { data: ['contact'], plain: 'clients of a practice' },
      },
    },
  ],
  screens: [
    { path: /^\/identity\/connect\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
    { path: /^\/identity\/consent/, withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Xero: settings › connected apps',
      source: {
        url: 'https://developer.xero.com/documentation/guides/oauth2/scopes/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
