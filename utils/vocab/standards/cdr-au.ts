import type { Vocabulary } from '../types';

/** Australia's Consumer Data Right: authorisation scopes, with the data language that holders must show. */
const energy = 'energy data';
export const cdrAu = {
  id: 'cdr-au',
  name: 'Consumer Data Right (Australia)',
  source: {
    url: 'https://consumerdatastandardsaustralia.github.io/standards/#authorisation-scopes',
    retrieved: '2026-11-22',
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
    'common:customer.basic:read': { data: ['identity'], plain: 'name and occupation' },
    'common:customer.detail:read': { data: ['identity', 'contact'], plain: 'name, occupation and contact details' },
    'energy:accounts.basic:read': { data: ['account-details'], also: 'energy', plain: `${energy}: accounts and plans` },
    'energy:accounts.detail:read': {
      data: ['account-details'],
      also: 'energy',
      plain: `${energy}: account and plan details`,
    },
    'energy:accounts.concessions:read': {
      data: ['account-details'],
      also: 'energy',
      plain: `${energy}: concessions and assistance`,
    },
    'energy:accounts.paymentschedule:read': { data: ['scheduled-payments'], plain: `${energy}: payment preferences` },
    'energy:billing:read': { data: ['statements'], plain: `${energy}: billing payments and history` },
    'energy:electricity.servicepoints.basic:read': {
      data: [],
      also: 'energy',
      plain: `${energy}: connection and meter`,
    },
    'energy:electricity.servicepoints.detail:read': {
      data: [],
      also: 'energy',
      plain: `${energy}: connection and meter details`,
    },
    'energy:electricity.usage:read': { data: [], also: 'energy', plain: `${energy}: electricity use` },
    'energy:electricity.der:read': { data: [], also: 'energy', plain: `${energy}: generation and storage at home` },
    'common:customer.address:read': {
      data: ['contact'],
      plain: 'addresses',
      source: {
        url: 'https://consumerdatastandardsaustralia.github.io/standards/#authorisation-scopes',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'in drafts only; not in release 1.36',
      },
    },
    'cdr:registration': { data: [], also: 'consent-record', plain: 'registers software, never a person’s data' },
    'cdr-register:read': { data: [], also: 'consent-record', plain: 'reads the register, never a person’s data' },
    'admin:metrics.basic:read': {
      data: [],
      also: 'consent-record',
      plain: 'reads figures of the regime, never a person’s data',
    },
    'admin:metadata:update': { data: [], also: 'consent-record', plain: 'updates the register, never a person’s data' },
  },
} as const satisfies Vocabulary;
