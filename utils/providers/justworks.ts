import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://public-api.justworks.com/docs/oauth',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names from public descriptions of the API; the page itself was not read',
} as const;

/** Justworks: payroll and staff of a business. */
export default {
  id: 'justworks',
  name: 'Justworks',
  kind: 'payroll',
  hosts: ['=payroll.justworks.com', '=secure.justworks.com'],
  vocabularies: [
    {
      id: 'justworks',
      name: 'Justworks',
      source,
      scopes: {
        'company.basic:read': { data: ['identity'], plain: 'the company' },
        'company.detail:read': { data: ['identity', 'contact'], plain: 'details of the company' },
        'company.bank_account:read': { data: ['account-numbers'], plain: 'the company’s bank account' },
        'deductions:read': { data: ['income'], plain: 'deductions from pay' },
        'deductions:write': { data: ['income'], plain: 'changes deductions from pay' },
        'member.basic:read': { data: ['identity'], plain: 'staff' },
        'member.detail:read': { data: ['identity', 'contact'], plain: 'staff in detail' },
        'member.dob:read': { data: ['identity'], plain: 'dates of birth' },
        'member.sex:read': { data: ['identity'], plain: 'sex' },
        'member.employment:read': { data: ['income'], plain: 'employment' },
        'member.pay:read': { data: ['income'], plain: 'pay' },
        'member.tax_id:read': { data: ['identity', 'tax'], plain: 'social security numbers' },
        'payroll:read': { data: ['income'], plain: 'pay runs and fees' },
        'paystub:read': { data: ['income'], plain: 'payslips' },
        'time_off:read': { data: [], also: 'employees', plain: 'time off' },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Integrations › app › Disconnect',
      source: {
        url: 'https://help.justworks.com/hc/en-us/categories/integrations',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
