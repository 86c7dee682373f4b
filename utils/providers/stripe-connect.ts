import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.stripe.com/connect/oauth-reference',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Stripe Connect: a business shares its account. */
export default {
  id: 'stripe-connect',
  name: 'Stripe',
  kind: 'payments',
  hosts: ['=connect.stripe.com', '=marketplace.stripe.com'],
  vocabularies: [
    {
      id: 'stripe-connect',
      name: 'Stripe',
      source,
      scopes: {
        read_write: {
          data: ['account-details', 'balances', 'transactions', 'payment-initiation'],
          plain: 'the whole Stripe account: balances, payments, payouts, and making them',
        },
        read_only: {
          data: ['account-details', 'balances', 'transactions'],
          plain: 'the whole Stripe account, to read',
        },
        stripe_apps: {
          data: ['account-details', 'balances', 'transactions'],
          plain: 'what the app declares in the Stripe marketplace',
        },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:express\/)?(?:oauth|oauth\/v2)\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: ['read_write'],
      source: source,
    },
    { path: /^\/oauth\/v2\/(?:[\w-]+\/)?authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://dashboard.stripe.com/settings/apps',
      path: 'Dashboard › Settings › Installed apps',
      source: {
        url: 'https://docs.stripe.com/connect/oauth-reference',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the page was not read',
      },
    },
  ],
} as const satisfies Provider;
