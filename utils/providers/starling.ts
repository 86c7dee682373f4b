import type { Provider } from '../vocab/provider';
import { STATEMENT } from '../vocab/statement';

const source = {
  url: 'https://developer.starlingbank.com/docs',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Starling: a list is optional; without one all approved permissions count. */
export default {
  id: 'starling',
  name: 'Starling Bank',
  kind: 'bank',
  hosts: ['=oauth.starlingbank.com', '=oauth-sandbox.starlingbank.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'starling',
      name: 'Starling Bank',
      source,
      scopes: {
        'account:read': { data: ['account-details'], plain: 'your account' },
        'account-list:read': { data: ['account-details'], plain: 'the list of your accounts' },
        'account-identifier:read': { data: ['account-numbers'], plain: 'account number and sort code' },
        'account-holder-name:read': { data: ['identity'], plain: 'the name on the account' },
        'account-holder-type:read': { data: ['account-details'], plain: 'the kind of account holder' },
        'balance:read': { data: ['balances'], plain: 'account balances' },
        'transaction:read': { data: ['transactions', 'merchants'], plain: 'transactions' },
        'transaction:edit': { data: ['transactions'], plain: 'changes notes on transactions' },
        'card:read': { data: ['cards'], plain: 'your cards' },
        'card-control:edit': { data: ['cards'], plain: 'switches card functions' },
        'customer:read': { data: ['identity', 'contact'], plain: 'your personal details' },
        'address:read': { data: ['contact'], plain: 'your address' },
        'address:edit': { data: ['contact'], plain: 'changes your address' },
        'email:read': { data: ['contact'], plain: 'your email address' },
        'authorising-individual:read': { data: ['identity'], plain: 'who authorised' },
        'confirmation-of-funds:read': {
          data: [],
          also: 'funds-check',
          plain: 'a yes or no whether an amount is available',
          source: {
            url: 'https://developer.starlingbank.com/docs',
            retrieved: '2026-11-22',
            basis: 'inferred',
            note: 'listed as its own permission; the answer is a yes or no',
          },
        },
        'payee:read': { data: ['payees'], plain: 'your payees' },
        'payee:create': { data: ['payees'], plain: 'adds payees' },
        'pay-local:create': { data: ['payment-initiation'], plain: 'payments in the country' },
        'pay-local-once:create': { data: ['payment-initiation'], plain: 'one payment' },
        'pay-foreign:create': { data: ['payment-initiation'], plain: 'payments abroad' },
        'scheduled-payment:read': { data: ['scheduled-payments'], plain: 'payments to come' },
        'standing-order:read': { data: ['scheduled-payments'], plain: 'standing orders' },
        'standing-order:create': {
          data: ['scheduled-payments', 'payment-initiation'],
          plain: 'sets up standing orders',
        },
        'mandate:read': { data: ['scheduled-payments'], plain: 'direct debits' },
        'mandate:delete': { data: ['scheduled-payments'], plain: 'ends direct debits' },
        'statement-csv:read': { data: STATEMENT, plain: 'statements' },
        'statement-pdf:read': { data: STATEMENT, plain: 'statements' },
        'savings-goal:read': { data: ['account-details', 'balances'], plain: 'savings goals' },
        'savings-goal-transfer:create': { data: ['payment-initiation'], plain: 'moves money to savings goals' },
        'merchant:read': { data: ['merchants'], plain: 'merchants' },
        'receipt:read': { data: ['orders'], plain: 'receipts' },
      },
    },
  ],
  screens: [{ path: /^\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.starlingbank.com/docs',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
