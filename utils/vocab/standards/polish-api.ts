import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * PolishAPI: scopes, and the names of the privilege list that `scope_details` carries. The privileges are distinct and read
 * on any host; the scopes are three letters long, so they count only in an OpenID request.
 */
const source = {
  url: 'https://polishapi.org/en/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'names as in public clients and servers of the standard; what each one gives follows its name',
} as const;

export const polishApi = {
  id: 'polish-api',
  name: 'PolishAPI',
  source,
  scopes: {
    ...rows('ais-accounts ais-accounts:getAccounts ais-accounts:accounts', {
      data: ['account-details', 'account-numbers'],
      plain: 'the list of your accounts',
    }),
    'ais:getAccount': {
      data: ['account-details', 'balances', 'identity'],
      plain: 'account details, balance and owner',
    },
    'ais:getHolds': { data: ['transactions'], plain: 'amounts on hold' },
    'ais:getTransactionsDone': { data: ['transactions', 'merchants'], plain: 'booked transactions' },
    'ais:getTransactionsPending': { data: ['transactions', 'merchants'], plain: 'pending transactions' },
    'ais:getTransactionsRejected': { data: ['transactions', 'merchants'], plain: 'rejected transactions' },
    'ais:getTransactionsCancelled': { data: ['transactions', 'merchants'], plain: 'cancelled transactions' },
    'ais:getTransactionsScheduled': { data: ['scheduled-payments'], plain: 'scheduled transactions' },
    'ais:getTransactionDetail': { data: ['transactions', 'merchants'], plain: 'details of a transaction' },
    ...rows('pis:getPayment pis:getBundle', {
      data: ['payment-initiation'],
      plain: 'the state of payments it started',
    }),
    'pis:domestic': { data: ['payment-initiation'], plain: 'a domestic payment' },
    'pis:EEA': { data: ['payment-initiation'], plain: 'a payment within Europe' },
    'pis:nonEEA': { data: ['payment-initiation'], plain: 'a payment outside Europe' },
    'pis:tax': { data: ['payment-initiation', 'tax'], plain: 'a tax payment' },
    'pis:bundle': { data: ['payment-initiation'], plain: 'several payments at once' },
    'pis:recurring': { data: ['payment-initiation', 'scheduled-payments'], plain: 'a standing payment' },
  },
} as const satisfies Vocabulary;

export const polishApiScopes = {
  id: 'polish-api-scopes',
  name: 'PolishAPI (scopes)',
  source,
  unlistedHosts: 'openid-request',
  scopes: {
    ais: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      hides: true,
      plain: 'account information; the exact list is kept at the bank',
    },
    pis: { data: ['payment-initiation'], plain: 'start a payment from your account' },
    caf: { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' },
  },
} as const satisfies Vocabulary;
