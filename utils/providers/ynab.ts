import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://api.ynab.com/#oauth-applications',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** YNAB: a person’s own budget, with the bank transactions imported into it. */
export default {
  id: 'ynab',
  name: 'YNAB',
  kind: 'accounting',
  hosts: ['=app.ynab.com', '=app.youneedabudget.com'],
  vocabularies: [
    {
      id: 'ynab',
      name: 'YNAB',
      source,
      scopes: {
        'read-only': {
          data: ['account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments', 'payees'],
          plain: 'reads your budgets: accounts, balances, transactions with payees, planned payments',
        },
        full: {
          data: ['account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments', 'payees'],
          plain: 'reads and changes your budgets',
        },
      },
    },
  ],
  screens: [
    {
      // Documented: only `read-only` narrows it.
      path: /^\/oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: ['full'],
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://app.ynab.com/settings',
      path: 'Account settings › Authorized applications › Revoke',
      source: {
        url: 'https://api.ynab.com/#oauth-applications',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
