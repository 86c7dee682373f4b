import type { Vocabulary } from '../types';

/** PolishAPI: scopes and the names of its privilege list. */
export const polishApi = {
  id: 'polish-api',
  name: 'PolishAPI',
  source: {
    url: 'https://polishapi.org/en/',
    retrieved: '2026-11-22',
    basis: 'observed',
    note: 'privilege names read in public implementations of the standard',
  },
  scopes: {
    'ais-accounts': { data: ['account-details', 'account-numbers'], plain: 'the list of your accounts' },
    ais: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      hides: true,
      plain: 'account information; the exact list is kept at the bank',
    },
    pis: { data: ['payment-initiation'], plain: 'start a payment from your account' },
    caf: { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' },
    'ais-accounts:getAccounts': { data: ['account-details', 'account-numbers'], plain: 'the list of your accounts' },
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
    'pis:getPayment': { data: ['payment-initiation'], plain: 'the state of a payment' },
    'pis:getBundle': { data: ['payment-initiation'], plain: 'the state of a bundle of payments' },
    'pis:domestic': { data: ['payment-initiation'], plain: 'a domestic payment' },
    'pis:EEA': { data: ['payment-initiation'], plain: 'a payment within Europe' },
    'pis:nonEEA': { data: ['payment-initiation'], plain: 'a payment outside Europe' },
    'pis:tax': { data: ['payment-initiation', 'tax'], plain: 'a tax payment' },
    'pis:bundle': { data: ['payment-initiation'], plain: 'several payments at once' },
    'pis:recurring': { data: ['payment-initiation', 'scheduled-payments'], plain: 'a standing payment' },
  },
  unlistedHosts: 'openid-request',
} as const satisfies Vocabulary;
