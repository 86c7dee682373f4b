import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.gocardless.com/gc-embed/getting-started-partners',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** GoCardless: direct debits of a business. */
export default {
  id: 'gocardless',
  name: 'GoCardless',
  kind: 'payments',
  hosts: ['=connect.gocardless.com', '=connect-sandbox.gocardless.com'],
  vocabularies: [
    {
      id: 'gocardless',
      name: 'GoCardless',
      source,
      scopes: {
        read_write: {
          data: ['transactions', 'payment-initiation', 'scheduled-payments'],
          plain: 'payments and mandates, and making them',
        },
        read_only: { data: ['transactions', 'scheduled-payments'], plain: 'payments and mandates' },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'GoCardless: settings › connected apps',
      source: {
        url: 'https://developer.gocardless.com/gc-embed/getting-started-partners',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
