import type { Vocabulary } from '../types';

/** Types and actions of rich authorization requests as RFC 9396 itself uses them; others write their own. */
export const rar = {
  id: 'rar',
  name: 'Rich Authorization Requests (RFC 9396)',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc9396#section-2', retrieved: '2026-11-24', basis: 'documented' },
  scopes: {
    account_information: { data: ['account-details'], plain: 'account information' },
    account_access: {
      data: ['account-details'],
      plain: 'access to accounts',
      source: {
        url: 'https://www.rfc-editor.org/rfc/rfc9396#section-2',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'not in the RFC; a common type name with the plain meaning of its words',
      },
    },
    list_accounts: { data: ['account-details'], plain: 'the list of your accounts' },
    read_balances: { data: ['balances'], plain: 'account balances' },
    read_transactions: { data: ['transactions', 'merchants'], plain: 'account transactions' },
    payment_initiation: { data: ['payment-initiation'], plain: 'start a payment' },
    customer_information: { data: ['identity', 'contact'], plain: 'who you are and how to reach you' },
    tax_data: { data: ['tax'], plain: 'tax data (the RFC’s own example)' },
    read_statements: {
      data: ['statements'],
      plain: 'account statements',
      source: {
        url: 'https://www.rfc-editor.org/rfc/rfc9396#section-2',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'not in the RFC; formed like its read_transactions',
      },
    },
  },
} as const satisfies Vocabulary;
