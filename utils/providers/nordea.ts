import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.nordeaopenbanking.com/documentation',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Nordea: its own OAuth. */
export default {
  id: 'nordea',
  name: 'Nordea',
  kind: 'bank',
  hosts: ['=api.nordeaopenbanking.com', '=open.nordea.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'nordea',
      name: 'Nordea',
      source,
      scopes: {
        ACCOUNTS_BASIC: { data: ['account-details'], plain: 'basic account information' },
        ACCOUNTS_BALANCES: { data: ['balances'], plain: 'account balances' },
        ACCOUNTS_DETAILS: { data: ['account-details', 'account-numbers'], plain: 'account details' },
        ACCOUNTS_TRANSACTIONS: { data: ['transactions', 'merchants'], plain: 'account transactions' },
        PAYMENTS_MULTIPLE: { data: ['payment-initiation'], plain: 'payments' },
        PAYMENTS_SINGLE_SCA: { data: ['payment-initiation'], plain: 'payments' },
        CARDS_INFORMATION: { data: ['cards'], plain: 'your cards' },
        CARDS_TRANSACTIONS: { data: ['cards', 'transactions', 'merchants'], plain: 'card transactions' },
      },
      patterns: [{ match: /^PAYMENTS_/, example: 'PAYMENTS_SINGLE', data: ['payment-initiation'], plain: 'payments' }],
    },
  ],
  screens: [
    {
      path: /^\/(?:(?:personal|business|corporate)\/)?v\d\/authorize(?:-decoupled)?\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.nordeaopenbanking.com/documentation',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
