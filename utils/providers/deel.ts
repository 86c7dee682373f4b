import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.deel.com/docs/scopes-1',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const oauth = {
  url: 'https://developer.deel.com/api/stable/oauth',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const reference = {
  url: 'https://developer.deel.com/docs/scopes-1',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'among the names of the API reference; the part of the list that was read ends before them',
} as const;

/** Deel: contracts and pay of a workforce. */
export default {
  id: 'deel',
  name: 'Deel',
  kind: 'payroll',
  hosts: ['=app.deel.com', '=app.letsdeel.com', '=demo.deel.com', '=demo.letsdeel.com'],
  vocabularies: [
    {
      id: 'deel',
      name: 'Deel',
      source,
      scopes: {
        'contracts:read': { data: ['income', 'identity'], plain: 'contracts and what they pay' },
        'contracts:write': { data: ['income', 'identity'], plain: 'contracts and what they pay, also to change them' },
        'invoice-adjustments:read': { data: ['income'], plain: 'invoices of your workforce' },
        'invoice-adjustments:write': { data: ['income'], plain: 'invoices of your workforce, also to change them' },
        'organizations:read': { data: ['identity'], plain: 'the organisation and its legal entities' },
        'organizations:write': {
          data: ['identity'],
          plain: 'the organisation and its legal entities, also to change them',
        },
        'milestones:read': { data: [], also: 'tasks', plain: 'milestones' },
        'milestones:write': { data: [], also: 'tasks', plain: 'milestones, also to change them' },
        'timesheets:read': { data: ['income'], plain: 'work submitted and what it pays' },
        'timesheets:write': { data: ['income'], plain: 'work submitted and what it pays, also to change them' },
        'off-cycle-payments:read': { data: ['income'], plain: 'payments outside the cycle' },
        'off-cycle-payments:write': { data: ['income'], plain: 'payments outside the cycle, also to change them' },
        'tasks:read': { data: [], also: 'tasks', plain: 'tasks' },
        'tasks:write': { data: [], also: 'tasks', plain: 'tasks, also to change them' },
        'Users:read': { data: ['identity', 'contact'], plain: 'people' },
        'Users:write': { data: ['identity', 'contact'], plain: 'people, also to change them' },
        'candidates:read': { data: ['identity', 'contact'], plain: 'candidates' },
        'candidates:write': { data: ['identity', 'contact'], plain: 'candidates, also to change them' },
        'people:read': { data: ['identity', 'contact'], plain: 'staff' },
        'people:write': { data: ['identity', 'contact'], plain: 'staff, also to change them' },
        'profile:read': { data: ['identity'], plain: 'profiles of staff' },
        'profile:write': { data: ['identity'], plain: 'profiles of staff, also to change them' },
        'accounting:read': { data: ['business-finances'], plain: 'invoices and receipts of payments' },
        'payslips:read': { data: ['income'], plain: 'payslips', source: reference },
        'payslips:write': { data: ['income'], plain: 'payslips, also to change them', source: reference },
        'global-payroll:read': { data: ['income'], plain: 'payroll reports', source: reference },
        'global-payroll:write': { data: ['income'], plain: 'payroll reports, also to change them', source: reference },
        'adjustments:read': { data: ['income'], plain: 'additions to pay', source: reference },
        'adjustments:write': { data: ['income'], plain: 'additions to pay, also to change them', source: reference },
        'benefits:read': { data: ['income'], plain: 'benefits', source: reference },
        'benefits:write': { data: ['income'], plain: 'benefits, also to change them', source: reference },
        'time-off:read': { data: [], also: 'employees', plain: 'time off', source: reference },
        'time-off:write': { data: [], also: 'employees', plain: 'time off, also to change them', source: reference },
        'groups:read': { data: [], also: 'employees', plain: 'teams', source: reference },
        'groups:write': { data: [], also: 'employees', plain: 'teams, also to change them', source: reference },
        'payouts:read': { data: ['transactions'], plain: 'payouts', source: reference },
        'payouts:write': { data: ['transactions'], plain: 'payouts, also to change them', source: reference },
        'webhooks:read': { data: [], also: 'notifications', plain: 'notices', source: reference },
        'webhooks:write': { data: [], also: 'notifications', plain: 'notices, also to change them', source: reference },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: oauth }],
  stop: [
    {
      where: 'holder',
      path: 'More › Apps & integrations › app › Disconnect',
      source: {
        url: 'https://help.letsdeel.com/hc/en-gb/articles/apps-and-integrations',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
