import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * STET PSD2 (France, Belgium); Czech, Slovak and Romanian banks use the same role names. Distinct words, so they are read on
 * any host and in any case.
 */
export const stet = {
  id: 'stet',
  name: 'STET PSD2',
  source: {
    url: 'https://www.stet.eu/en/psd2/',
    retrieved: '2026-11-22',
    basis: 'observed',
    note: 'role names as in the API documents; seen in banks’ own addresses and in servers that speak the standard',
  },
  ignoreCase: true,
  scopes: {
    aisp: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      plain: 'accounts, balances and transactions',
    },
    extended_transaction_history: { data: ['transactions', 'merchants'], plain: 'transactions older than 90 days' },
    pisp: { data: ['payment-initiation'], plain: 'start a payment from your account' },
    ...rows('cbpii piisp', { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' }),
    psuIdentity: { data: ['identity'], plain: 'your name as the bank knows it' },
    trustedBeneficiaries: { data: ['payees'], plain: 'people and firms you trust as payees' },
  },
} as const satisfies Vocabulary;
