import { rows } from '../rows';
import { STATEMENT } from '../statement';
import type { Vocabulary } from '../types';

/** Types and actions of rich authorization requests as RFC 9396 itself uses them; others write their own. */
const rfc = 'https://www.rfc-editor.org/rfc/rfc9396';
const alike = {
  url: `${rfc}#section-2`,
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'not in the RFC; formed like its own names, with the plain meaning of the words',
} as const;

export const rar = {
  id: 'rar',
  name: 'Rich Authorization Requests (RFC 9396)',
  source: { url: `${rfc}#section-2`, retrieved: '2026-11-24', basis: 'documented' },
  scopes: {
    account_information: { data: ['account-details'], plain: 'account information' },
    list_accounts: { data: ['account-details'], plain: 'the list of your accounts' },
    read_balances: { data: ['balances'], plain: 'account balances' },
    read_transactions: { data: ['transactions', 'merchants'], plain: 'account transactions' },
    payment_initiation: { data: ['payment-initiation'], plain: 'start a payment' },
    customer_information: { data: ['identity', 'contact'], plain: 'who you are and how to reach you' },
    tax_data: {
      data: ['tax'],
      plain: 'tax data',
      source: { url: `${rfc}#appendix-A.3`, retrieved: '2026-11-24', basis: 'documented' },
    },
    patient_record: {
      data: [],
      also: 'health',
      plain: 'your patient record',
      source: { url: `${rfc}#appendix-A.4`, retrieved: '2026-11-24', basis: 'documented' },
    },
    ...rows('account_access read_accounts', { data: ['account-details'], plain: 'access to accounts', source: alike }),
    ...rows('read_statements', { data: STATEMENT, plain: 'account statements', source: alike }),
    ...rows('initiate_payment initiate_payments', {
      data: ['payment-initiation'],
      plain: 'start payments',
      source: alike,
    }),
  },
} as const satisfies Vocabulary;
