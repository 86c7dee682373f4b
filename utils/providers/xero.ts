import type { Provider } from '../vocab/provider';
import { STATEMENT } from '../vocab/statement';

const source = {
  url: 'https://developer.xero.com/documentation/guides/oauth2/scopes/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const single = {
  url: 'https://developer.xero.com/documentation/guides/oauth2/scopes/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names of March 2026, read in articles about the change; the page itself was not read',
} as const;

const steps = {
  url: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'step of the screen as seen in browsers',
} as const;

/** Xero: the books of a business. Two broad names were split into single ones in March 2026; both are asked for until September 2027. */
export default {
  id: 'xero',
  name: 'Xero',
  kind: 'accounting',
  hosts: ['=login.xero.com', '=authorize.xero.com'],
  vocabularies: [
    {
      id: 'xero',
      name: 'Xero',
      source,
      scopes: {
        'accounting.transactions': {
          data: ['transactions', 'business-finances'],
          plain: 'invoices, bills, bank transactions and payments',
        },
        'accounting.transactions.read': {
          data: ['transactions', 'business-finances'],
          plain: 'invoices, bills, bank transactions and payments',
        },
        'accounting.invoices': {
          data: ['business-finances'],
          plain: 'invoices, bills, quotes and orders',
          source: single,
        },
        'accounting.invoices.read': {
          data: ['business-finances'],
          plain: 'invoices, bills, quotes and orders',
          source: single,
        },
        'accounting.payments': { data: ['transactions'], plain: 'payments', source: single },
        'accounting.payments.read': { data: ['transactions'], plain: 'payments', source: single },
        'accounting.banktransactions': {
          data: ['transactions'],
          plain: 'bank transactions and transfers',
          source: single,
        },
        'accounting.banktransactions.read': {
          data: ['transactions'],
          plain: 'bank transactions and transfers',
          source: single,
        },
        'accounting.manualjournals': { data: ['transactions'], plain: 'journals', source: single },
        'accounting.manualjournals.read': { data: ['transactions'], plain: 'journals', source: single },
        'accounting.journals.read': { data: ['transactions'], plain: 'journals' },
        'accounting.reports.read': { data: ['balances', 'business-finances'], plain: 'reports' },
        'accounting.reports.aged.read': { data: ['business-finances'], plain: 'reports', source: single },
        'accounting.reports.profitandloss.read': { data: ['business-finances'], plain: 'reports', source: single },
        'accounting.reports.executivesummary.read': { data: ['business-finances'], plain: 'reports', source: single },
        'accounting.reports.budgetsummary.read': { data: ['business-finances'], plain: 'reports', source: single },
        'accounting.reports.balancesheet.read': {
          data: ['balances', 'business-finances'],
          plain: 'reports with balances',
          source: single,
        },
        'accounting.reports.banksummary.read': {
          data: ['balances', 'business-finances'],
          plain: 'reports with balances',
          source: single,
        },
        'accounting.reports.trialbalance.read': {
          data: ['balances', 'business-finances'],
          plain: 'reports with balances',
          source: single,
        },
        'accounting.reports.taxreports.read': { data: ['tax'], plain: 'tax reports', source: single },
        'accounting.reports.tenninetynine.read': { data: ['tax'], plain: 'tax reports' },
        'accounting.budgets.read': { data: ['business-finances'], plain: 'budgets' },
        'accounting.settings': { data: ['account-details'], plain: 'accounts, tax rates and settings' },
        'accounting.settings.read': { data: ['account-details'], plain: 'accounts, tax rates and settings' },
        'accounting.contacts': { data: ['contact', 'payees'], plain: 'customers and suppliers' },
        'accounting.contacts.read': { data: ['contact', 'payees'], plain: 'customers and suppliers' },
        'accounting.attachments': { data: [], also: 'files', plain: 'attached files' },
        'accounting.attachments.read': { data: [], also: 'files', plain: 'attached files' },
        files: { data: [], also: 'files', plain: 'attached files' },
        'files.read': { data: [], also: 'files', plain: 'attached files' },
        bankfeeds: { data: ['transactions', 'balances'], plain: 'bank feeds: statements and balances' },
        'finance.accountingactivity.read': { data: ['business-finances'], plain: 'how the books are kept' },
        'finance.cashvalidation.read': {
          data: ['balances', 'transactions'],
          plain: 'bank balances and what is reconciled',
        },
        'finance.statements.read': { data: ['business-finances'], plain: 'financial statements' },
        'finance.bankstatementsplus.read': { data: STATEMENT, plain: 'bank statements in full' },
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
        assets: { data: ['business-finances'], plain: 'fixed assets' },
        'assets.read': { data: ['business-finances'], plain: 'fixed assets' },
        projects: { data: [], also: 'tasks', plain: 'projects' },
        'projects.read': { data: [], also: 'tasks', plain: 'projects' },
        paymentservices: { data: ['payment-initiation'], plain: 'payment services on invoices' },
        practicemanager: { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.read': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.client': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.client.read': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.job': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.job.read': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.staff': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.staff.read': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.time': { data: ['contact'], plain: 'clients of a practice' },
        'practicemanager.time.read': { data: ['contact'], plain: 'clients of a practice' },
        einvoicing: { data: ['business-finances'], plain: 'e-invoices' },
        'app.connections': { data: [], also: 'app-settings', plain: 'the app’s own connections' },
        'marketplace.billing': { data: [], also: 'app-settings', plain: 'the app’s own connections' },
      },
    },
  ],
  screens: [
    {
      path: /^\/identity\/connect\/authorize(?:\/callback)?\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
    {
      // The page a person sees; the request is in the body.
      path: /^\/identity\/consent\/?$/,
      anyOf: ['returnUrl', 'ReturnUrl', 'client_id'],
      withoutScopes: 'hidden',
      source: steps,
    },
  ],
  wrappers: [
    {
      path: /^\/identity\/(?:user\/login|account\/login|consent)\/?$/,
      param: ['returnUrl', 'ReturnUrl'],
      source: steps,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://apps.xero.com/connected',
      path: 'Settings › Connected apps › Disconnect',
      source: {
        url: 'https://central.xero.com/s/article/Disconnect-an-app-from-Xero',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
