import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * Australia's Consumer Data Right: authorisation scopes (release 1.36), with the data language that holders must show. In
 * each pair `detail` includes `basic`. Use of energy is nothing financial; accounts, bills and payments for it are.
 */
const machine = 'never on a person’s permission';

export const cdrAu = {
  id: 'cdr-au',
  name: 'Consumer Data Right (Australia)',
  source: {
    url: 'https://consumerdatastandardsaustralia.github.io/standards/#authorisation-scopes',
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  scopes: {
    'bank:accounts.basic:read': { data: ['account-details', 'balances'], plain: 'account name, type and balance' },
    'bank:accounts.detail:read': {
      data: ['account-details', 'account-numbers', 'balances'],
      plain: 'account numbers and features',
    },
    'bank:transactions:read': {
      data: ['transactions', 'merchants'],
      plain: 'transaction details, with who you paid or were paid by',
    },
    'bank:payees:read': { data: ['payees'], plain: 'saved payees' },
    'bank:regular_payments:read': { data: ['scheduled-payments'], plain: 'direct debits and scheduled payments' },
    'common:customer.basic:read': { data: ['identity'], plain: 'name and occupation, or organisation profile' },
    'common:customer.detail:read': { data: ['identity', 'contact'], plain: 'name, occupation and contact details' },
    'energy:accounts.basic:read': { data: ['account-details'], also: 'energy', plain: 'energy accounts and plans' },
    'energy:accounts.detail:read': {
      data: ['account-details'],
      also: 'energy',
      plain: 'energy account and plan details',
    },
    'energy:accounts.concessions:read': {
      data: ['account-details'],
      also: 'energy',
      plain: 'energy concessions and assistance',
    },
    'energy:accounts.paymentschedule:read': { data: ['scheduled-payments'], plain: 'energy payment preferences' },
    'energy:billing:read': { data: ['statements'], plain: 'energy billing payments and history' },
    ...rows('energy:electricity.servicepoints.basic:read energy:electricity.servicepoints.detail:read', {
      data: [],
      also: 'energy',
      plain: 'electricity connection and meter',
    }),
    'energy:electricity.usage:read': { data: [], also: 'energy', plain: 'electricity usage' },
    'energy:electricity.der:read': { data: [], also: 'energy', plain: 'energy generation and storage' },
    // Telecommunications were specified, then put off.
    ...rows('telco:accounts.basic:read telco:accounts.detail:read telco:accounts.concessions:read', {
      data: ['account-details'],
      plain: 'phone and internet accounts and plans',
    }),
    'telco:accounts.paymentschedule:read': {
      data: ['scheduled-payments'],
      plain: 'phone and internet payment preferences',
    },
    'telco:billing:read': { data: ['statements'], plain: 'phone and internet billing' },
    ...rows('cdr:registration cdr-register:read cdr-register:bank:read', {
      data: [],
      also: 'consent-record',
      plain: `registers software or reads the register; ${machine}`,
    }),
    ...rows('admin:metrics.basic:read admin:metadata:update', {
      data: [],
      also: 'consent-record',
      plain: `administers the regime; ${machine}`,
    }),
  },
} as const satisfies Vocabulary;
