import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.mollie.com/docs/connect-permissions',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Mollie: payments of a business. */
export default {
  id: 'mollie',
  name: 'Mollie',
  kind: 'payments',
  hosts: ['=my.mollie.com', '=www.mollie.com'],
  vocabularies: [
    {
      id: 'mollie',
      name: 'Mollie',
      source,
      scopes: {},
      patterns: [
        { match: /^payments\.read$/, example: 'payments.read', data: ['transactions'], plain: 'payments' },
        {
          match: /^payments\.write$/,
          example: 'payments.write',
          data: ['payment-initiation'],
          plain: 'takes payments',
        },
        { match: /^refunds\./, example: 'refunds.read', data: ['transactions'], plain: 'refunds' },
        { match: /^(?:settlements)\./, example: 'settlements.read', data: ['transactions'], plain: 'settlements' },
        { match: /^balances\./, example: 'balances.read', data: ['balances'], plain: 'balances' },
        {
          match: /^(?:balance-transfers|payouts)\./,
          example: 'balance-transfers.write',
          data: ['payment-initiation'],
          plain: 'moves balances',
        },
        { match: /^(?:customers)\./, example: 'customers.read', data: ['contact'], plain: 'customers' },
        {
          match: /^(?:mandates|subscriptions)\./,
          example: 'mandates.read',
          data: ['scheduled-payments'],
          plain: 'mandates',
        },
        {
          match: /^(?:profiles|onboarding|organizations)\./,
          example: 'organizations.read',
          data: ['identity'],
          plain: 'the business',
        },
        {
          match: /^(?:invoices|payment-links|orders|terminals|shipments|external-accounts|persons|webhooks)\./,
          example: 'orders.read',
          data: ['orders'],
          plain: 'orders and invoices',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:dashboard\/)?(?:oauth2|connect)\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Mollie: settings › connected apps',
      source: {
        url: 'https://docs.mollie.com/docs/connect-permissions',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
