import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.stripe.com/connect/oauth-reference',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

const logIn = {
  url: 'https://docs.stripe.com/connect/oauth-reference',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'log-in page in front of the screen, as seen in browsers',
} as const;

const apps = {
  url: 'https://docs.stripe.com/stripe-apps/api-authentication/oauth',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Stripe Connect and apps of the Stripe marketplace: a business shares its account. */
export default {
  id: 'stripe-connect',
  name: 'Stripe',
  kind: 'payments',
  hosts: ['=connect.stripe.com', '=marketplace.stripe.com', '=dashboard.stripe.com'],
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
      // Documented: without `scope` a standard account is shared to read.
      path: /^\/oauth\/authorize\/?$/,
      hosts: ['=connect.stripe.com', '=dashboard.stripe.com'],
      anyOf: ['client_id'],
      withoutScopes: ['read_only'],
      source,
    },
    {
      // Express accounts are run by the platform.
      path: /^\/express\/oauth\/authorize\/?$/,
      hosts: ['=connect.stripe.com'],
      anyOf: ['client_id'],
      withoutScopes: ['read_write'],
      source,
    },
    {
      // What a marketplace app may do stands in its manifest, at Stripe.
      path: /^\/oauth\/v2\/(?:[\w.-]+\/)?authorize\/?$/,
      hosts: ['=marketplace.stripe.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: apps,
    },
    {
      path: /^\/apps\/install\/link\/[\w.-]+$/,
      hosts: ['=marketplace.stripe.com'],
      withoutScopes: 'hidden',
      source: apps,
    },
  ],
  wrappers: [{ path: /^\/login\/?$/, param: ['redirect'], source: logIn }],
  stop: [
    {
      where: 'holder',
      url: 'https://dashboard.stripe.com/settings/apps',
      path: 'Dashboard › Settings › Installed apps › Uninstall / Revoke access',
      source: {
        url: 'https://support.stripe.com/questions/manage-installed-apps-and-extensions',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
