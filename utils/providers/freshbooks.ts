import type { Provider } from '../vocab/provider';

const source = { url: 'https://www.freshbooks.com/api/scopes', retrieved: '2026-11-22', basis: 'documented' } as const;

/** FreshBooks: its own OAuth. */
export default {
  id: 'freshbooks',
  name: 'FreshBooks',
  kind: 'accounting',
  hosts: ['=auth.freshbooks.com', '=my.freshbooks.com'],
  vocabularies: [
    {
      id: 'freshbooks',
      name: 'FreshBooks',
      source,
      scopes: {},
      patterns: [
        { match: /^user:(?:profile):/, example: 'user:profile:read', data: ['identity'], plain: 'your profile' },
        {
          match: /^user:(?:invoices|estimates|credit_notes|billable_items|other_income):/,
          example: 'user:invoices:read',
          data: ['business-finances'],
          plain: 'invoices',
        },
        {
          match: /^user:(?:payments|online_payments|expenses|journal_entries|bills|bill_payments|bill_vendors):/,
          example: 'user:payments:read',
          data: ['transactions'],
          plain: 'payments and expenses',
        },
        { match: /^user:(?:clients):/, example: 'user:clients:read', data: ['contact'], plain: 'clients' },
        {
          match: /^user:(?:taxes|reports):/,
          example: 'user:reports:read',
          data: ['business-finances'],
          plain: 'reports',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:service\/auth\/)?oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'FreshBooks: settings › connected apps',
      source: {
        url: 'https://www.freshbooks.com/api/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
