import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.deel.com/docs/oauth2',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Deel: its own OAuth. */
export default {
  id: 'deel',
  name: 'Deel',
  kind: 'payroll',
  hosts: ['=app.deel.com', '=app.letsdeel.com'],
  vocabularies: [
    {
      id: 'deel',
      name: 'Deel',
      source,
      scopes: {
        'contracts:read': { data: ['income', 'identity'], plain: 'contracts' },
        'invoices:read': { data: ['business-finances'], plain: 'invoices' },
        'people:read': { data: ['identity', 'contact'], plain: 'people' },
        'timesheets:read': { data: [], also: 'employees', plain: 'working hours' },
        'accounting:read': { data: ['business-finances'], plain: 'accounting' },
        'profile:read': { data: ['identity'], plain: 'profile' },
        'payslips:read': { data: ['income'], plain: 'payslips' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Deel: settings › connected apps',
      source: {
        url: 'https://developer.deel.com/docs/oauth2',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
