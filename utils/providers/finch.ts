import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const permissions = {
  url: 'https://developer.tryfinch.com/api-reference/development-guides/Permissions',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** What an employer's administrator grants: the holder is the payroll system, the people concerned are its staff. */
const products = {
  id: 'finch',
  name: 'Finch products',
  source: permissions,
  scopes: {
    company: {
      data: ['account-numbers', 'contact', 'identity'],
      plain: 'the company: legal name, tax number, addresses, bank accounts',
    },
    directory: { data: ['identity'], also: 'employees', plain: 'the staff list and who reports to whom' },
    individual: { data: ['contact', 'identity'], plain: 'each person’s name, birth date, address, phone and email' },
    ssn: { data: ['identity'], plain: 'each person’s social security number' },
    employment: { data: ['income'], also: 'work', plain: 'each person’s job and pay' },
    payment: { data: ['income'], plain: 'payroll payments made by the company' },
    pay_statement: { data: ['income', 'tax'], plain: 'pay statements with earnings, taxes and deductions' },
    benefits: { data: ['income'], plain: 'benefits and deductions: seeing and changing them' },
    deduction: { data: ['income'], plain: 'deductions: seeing and changing them' },
    documents: { data: ['tax'], plain: 'company documents such as tax forms' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'finch',
  name: 'Finch',
  kind: 'aggregator',
  hosts: ['=connect.tryfinch.com'],
  watched: 'page',
  vocabularies: [products],
  params: { holder: ['payroll_provider', 'provider_id'], recipientName: ['client_name'] },
  screens: [
    {
      path: /^\/authorize\/?$/,
      anyOf: ['client_id', 'session'],
      scopeParams: ['products'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://developer.tryfinch.com/how-finch-works/finch-overview',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
  ],
  pages: {
    words: {
      'company (information|details|data)': ['account-numbers', 'contact', 'identity'],
      '[employee] directory': ['identity'],
      'employment (information|details|data)': ['income'],
      '(payroll|pay run) payments': ['income'],
      'pay statements': ['income', 'tax'],
    },
    says: ['{recipient} uses Finch to (connect|link)'],
    takesCredentials: 'payroll',
    source: {
      url: 'https://developer.tryfinch.com/api-reference/development-guides/Permissions',
      retrieved: '2026-11-28',
      basis: 'documented',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app: its payroll connection › disconnect',
      source: {
        url: 'https://developer.tryfinch.com/implementation-guide/Backend-Application/Manage-Connections',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the app ends a connection through the API; no page for employers was found',
      },
    },
  ],
} as const satisfies Provider;
