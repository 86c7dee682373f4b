import type { Provider } from '../vocab/provider';
import { STATEMENT } from '../vocab/statement';

const source = { url: 'https://docs.yapily.com/api/reference/', retrieved: '2026-11-22', basis: 'documented' } as const;

/** Yapily: features are named in `scope` on its own page; often it is only the return address of a bank. */
export default {
  id: 'yapily',
  name: 'Yapily',
  kind: 'aggregator',
  hosts: ['=auth.yapily.com', '=prototypes.yapily.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'yapily',
      name: 'Yapily',
      source,
      scopes: {
        ACCOUNT: { data: ['account-details', 'account-numbers'], plain: 'one account' },
        ACCOUNTS: { data: ['account-details', 'account-numbers'], plain: 'your accounts' },
        ACCOUNT_BALANCES: { data: ['balances'], plain: 'balances' },
        ACCOUNT_TRANSACTIONS: { data: ['transactions', 'merchants'], plain: 'transactions' },
        ACCOUNT_TRANSACTIONS_WITH_MERCHANT: {
          data: ['transactions', 'merchants'],
          plain: 'transactions with merchants',
        },
        ACCOUNT_STATEMENT: { data: STATEMENT, plain: 'one statement' },
        ACCOUNT_STATEMENTS: { data: STATEMENT, plain: 'statements' },
        ACCOUNT_STATEMENT_FILE: { data: STATEMENT, plain: 'statement files' },
        ACCOUNT_SCHEDULED_PAYMENTS: { data: ['scheduled-payments'], plain: 'scheduled payments' },
        ACCOUNT_PERIODIC_PAYMENTS: { data: ['scheduled-payments'], plain: 'standing orders' },
        ACCOUNT_DIRECT_DEBITS: { data: ['scheduled-payments'], plain: 'direct debits' },
        ACCOUNT_BENEFICIARIES: { data: ['payees'], plain: 'people and firms you pay' },
        IDENTITY: { data: ['identity'], plain: 'your identity' },
        INITIATE_SINGLE_PAYMENT: { data: ['payment-initiation'], plain: 'start a payment' },
        CREATE_SINGLE_PAYMENT: { data: ['payment-initiation'], plain: 'make a payment' },
        INITIATE_DOMESTIC_SINGLE_PAYMENT: { data: ['payment-initiation'], plain: 'start a payment' },
        CREATE_DOMESTIC_SINGLE_PAYMENT: { data: ['payment-initiation'], plain: 'make a payment' },
      },
      patterns: [
        {
          match: /^(?:INITIATE|CREATE)_[A-Z_]*PAYMENT/,
          example: 'CREATE_BULK_PAYMENT',
          data: ['payment-initiation'],
          plain: 'make payments',
        },
      ],
    },
  ],
  params: { clientId: ['application', 'applicationId'], redirect: ['callback'], holder: ['institution'] },
  screens: [
    { path: /^\/(?:direct|connect|institution)?\/?$/, allOf: ['application'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: {
        url: 'https://docs.yapily.com/api/reference/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'a consent is revoked by the app or at the bank',
      },
    },
  ],
} as const satisfies Provider;
