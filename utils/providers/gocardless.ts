import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.gocardless.com/partner-guides/connect-your-users/authorisation-flow',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** GoCardless: a business shares its direct-debit account with a partner (bank data has its own provider). */
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
          data: ['account-details', 'contact', 'transactions', 'scheduled-payments', 'payment-initiation'],
          plain: 'customers, mandates, payments and payouts, and taking payments',
        },
        full_access: {
          data: ['account-details', 'contact', 'transactions', 'scheduled-payments', 'payment-initiation'],
          plain: 'customers, mandates, payments and payouts, and taking payments',
        },
        read_only: {
          data: ['account-details', 'contact', 'transactions', 'scheduled-payments'],
          plain: 'customers with masked accounts, mandates, payments and payouts',
        },
      },
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Dashboard › Settings › Connected apps › Disconnect',
      source: {
        url: 'https://support.gocardless.com/hc/en-gb/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
