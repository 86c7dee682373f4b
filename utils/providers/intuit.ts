import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.intuit.com/app/developer/qbo/docs/learn/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

const logIn = {
  url: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'log-in page in front of the screen, as seen in browsers',
} as const;

const oauth1 = {
  url: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the address of the OAuth 1.0a screen that OAuth 2 replaced in 2019, from public clients',
} as const;

const payroll = {
  url: 'https://developer.intuit.com/app/developer/payroll-time/docs/learn/learn-about-scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Intuit: the books, payments and payroll of a business. The realm (which company) is chosen on the screen. */
export default {
  id: 'intuit',
  name: 'Intuit QuickBooks',
  kind: 'accounting',
  hosts: ['=appcenter.intuit.com', '=accounts.intuit.com'],
  vocabularies: [
    {
      id: 'intuit',
      name: 'Intuit QuickBooks',
      source,
      scopes: {
        openid: { data: ['identity'], plain: 'an identifier of your account' },
        profile: { data: ['identity'], plain: 'your name' },
        intuit_name: { data: ['identity'], plain: 'your name' },
        email: { data: ['contact'], plain: 'your email address' },
        phone: { data: ['contact'], plain: 'your phone number' },
        address: { data: ['contact'], plain: 'your address' },
        'com.intuit.quickbooks.accounting': {
          data: ['account-details', 'balances', 'transactions', 'payees', 'contact'],
          plain: 'the books: accounts, customers, suppliers, invoices, bills, payments and reports',
        },
        'com.intuit.quickbooks.payment': {
          data: ['cards', 'payment-initiation'],
          plain: 'takes payments; customers’ stored cards and bank accounts',
        },
        'com.intuit.quickbooks.payroll': { data: ['income', 'identity'], plain: 'payroll and staff' },
        'com.intuit.quickbooks.payroll.timetracking': { data: [], also: 'employees', plain: 'working hours' },
        'com.intuit.quickbooks.payroll.benefits': { data: ['income'], plain: 'benefits of staff' },
        'project-management.project': { data: [], also: 'tasks', plain: 'projects' },
        'app-foundations.custom-field-definitions': { data: [], also: 'app-settings', plain: 'custom fields' },
        'app-foundations.custom-field-definitions.read': { data: [], also: 'app-settings', plain: 'custom fields' },
        'indirect-tax.tax-calculation.quickbooks': { data: ['tax'], plain: 'sales tax of a sale' },
        'qb.company.read': { data: ['identity'], plain: 'the company', source: payroll },
        'company.read': { data: ['identity'], plain: 'the company', source: payroll },
        'qb.company.taxidentifier.read': { data: ['tax'], plain: 'the company’s tax number', source: payroll },
        'company.taxidentifier.read': { data: ['tax'], plain: 'the company’s tax number', source: payroll },
        'qb.employee.read': { data: ['identity', 'contact'], plain: 'staff', source: payroll },
        'employee.read': { data: ['identity', 'contact'], plain: 'staff', source: payroll },
        'qb.employee.taxidentifier.read': {
          data: ['identity', 'tax'],
          plain: 'social security numbers of staff',
          source: payroll,
        },
        'employee.taxidentifier.read': {
          data: ['identity', 'tax'],
          plain: 'social security numbers of staff',
          source: payroll,
        },
        'qb.employee.birthdate.read': { data: ['identity'], plain: 'dates of birth of staff', source: payroll },
        'employee.birthdate.read': { data: ['identity'], plain: 'dates of birth of staff', source: payroll },
        'qb.payroll.compensation.read': { data: ['income'], plain: 'pay and payslips', source: payroll },
        'payroll.compensation.read': { data: ['income'], plain: 'pay and payslips', source: payroll },
        'qb.payroll.benefits': { data: ['income'], plain: 'benefits, deductions and pensions', source: payroll },
        'payroll.benefits': { data: ['income'], plain: 'benefits, deductions and pensions', source: payroll },
      },
    },
  ],
  screens: [
    { path: /^\/(?:app\/)?connect\/oauth2(?:\/authorize)?\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    { path: /^\/connect\/begin\/?$/, anyOf: ['oauth_token'], withoutScopes: 'hidden', source: oauth1 },
  ],
  wrappers: [{ path: /^\/(?:app\/)?sign-in\/?$/, param: ['redirect_url', 'redirect_uri'], source: logIn }],
  pages: {
    words: {
      'accounting data': ['business-finances'],
    },
    yes: ['connect', 'authorize*'],
    source: {
      url: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the page is described there, its words are not',
    },
  },
  stop: [
    {
      where: 'holder',
      path: 'QuickBooks › Apps › My apps › Disconnect',
      source: {
        url: 'https://quickbooks.intuit.com/learn-support/en-us/help-article/app-integrations/connect-disconnect-apps/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
