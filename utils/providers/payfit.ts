import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.payfit.io/docs/scopes-for-partners',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** PayFit (France, Spain, UK): payroll. */
export default {
  id: 'payfit',
  name: 'PayFit',
  kind: 'payroll',
  hosts: ['=oauth.payfit.com'],
  vocabularies: [
    {
      id: 'payfit',
      name: 'PayFit',
      source,
      scopes: {
        'collaborators:read': { data: ['identity', 'contact'], plain: 'staff' },
        'collaborators:contracts:read': { data: ['income'], plain: 'contracts of staff' },
        'contracts:read': { data: ['income'], plain: 'contracts of staff' },
        'collaborators:management:read': { data: [], also: 'employees', plain: 'who reports to whom' },
        'collaborators:meal-vouchers:read': { data: ['income'], plain: 'meal vouchers' },
        'collaborators:personal:read': { data: ['identity', 'contact'], plain: 'personal data of staff' },
        'collaborators:social-security:read': { data: ['identity'], plain: 'social security numbers' },
        'collaborators:securite-sociale:read': { data: ['identity'], plain: 'social security numbers' },
        'collaborators:legal-identity:read': { data: ['identity'], plain: 'legal identity of staff' },
        'collaborators:bank-info:read': { data: ['account-numbers'], plain: 'bank details of staff' },
        'contracts:payslips:read': { data: ['income'], plain: 'payslips' },
        'accounting:read': { data: ['business-finances'], plain: 'payroll in the books' },
        'time:read': { data: [], also: 'employees', plain: 'working days' },
        'company:read': { data: ['identity'], plain: 'the company' },
      },
    },
  ],
  screens: [{ path: /^\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Integrations › app › Disconnect',
      source: {
        url: 'https://developers.payfit.io/docs/oauth',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
