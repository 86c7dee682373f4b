import { STATEMENT } from '../statement';
import type { ScopeRow, Vocabulary } from '../types';

/**
 * Financial Data Exchange (US, Canada): OAuth scopes `fdx:<cluster>:read` and the data clusters of `fdx_v1.0`
 * rich authorization requests. End-user meaning of each cluster: FDX UX Guidelines, table 1. The
 * scopes are read in any case, since `fdx:accountBasic:read` can mean nothing else; the clusters are not, since in small
 * letters they are everyday words.
 */
const meaning = {
  accountBasic: { data: ['account-details'], plain: 'account name, type and masked number' },
  accountDetailed: { data: ['account-details', 'balances'], plain: 'balances, credit limits, due dates and rates' },
  accountPayments: { data: ['account-numbers'], plain: 'full account and routing numbers' },
  balances: { data: ['balances'], plain: 'account balances' },
  bills: { data: ['scheduled-payments'], plain: 'bills and what is due' },
  contact: { data: ['contact'], plain: 'your name, email, address and phone at the bank' },
  personal: { data: ['contact', 'identity'], plain: 'date of birth, tax id and other sensitive personal details' },
  images: { data: ['statements'], plain: 'images of cheques and receipts' },
  investments: { data: ['investments'], plain: 'investment holdings and their value' },
  notifications: { data: [], also: 'notifications', plain: 'notices to the app about changes to your accounts' },
  rewards: { data: ['rewards'], plain: 'reward points and programmes' },
  scheduled: { data: ['scheduled-payments'], plain: 'scheduled payments' },
  ssn: { data: ['identity'], plain: 'your social security number' },
  statements: { data: STATEMENT, plain: 'account statements' },
  tax: { data: ['tax'], plain: 'tax forms' },
  terms: { data: ['account-details'], plain: 'terms and conditions of your accounts' },
  transactions: { data: ['transactions', 'merchants'], plain: 'each payment in and out, and who it was with' },
  transfers: { data: ['payment-initiation', 'transactions'], plain: 'transfers: seeing them and starting them' },
  transfersRead: { data: ['transactions'], plain: 'transfers you made between accounts' },
  transfersWrite: { data: ['payment-initiation'], plain: 'starts transfers from your account' },
  payees: { data: ['payees'], plain: 'people and firms you pay' },
  payments: { data: ['payment-initiation'], plain: 'starts payments from your account' },
  consentRead: { data: [], also: 'consent-record', plain: 'reads the record of this permission' },
  consentWrite: { data: [], also: 'consent-record', plain: 'changes the record of this permission' },
} as const;

/** Names in the standard's form that its own list does not have, so that a bank's addition is not lost. */
const notInTheList = {
  url: 'https://financialdataexchange.org/FDX/FDX/Initiatives/UX-Guidelines.aspx',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'not in the standard’s own scope list; the meaning is that of the resource the name is made from',
} as const;

const scopes: Readonly<Record<string, ScopeRow>> = {
  'fdx:accountbasic:read': meaning.accountBasic,
  'fdx:accountdetailed:read': meaning.accountDetailed,
  'fdx:accountpayments:read': meaning.accountPayments,
  'fdx:paymentsupport:read': meaning.accountPayments,
  'fdx:balances:read': meaning.balances,
  'fdx:bills:read': meaning.bills,
  'fdx:customercontact:read': meaning.contact,
  'fdx:customerpersonal:read': meaning.personal,
  'fdx:images:read': meaning.images,
  'fdx:investments:read': meaning.investments,
  'fdx:notifications:read': meaning.notifications,
  'fdx:notifications:subscribe': meaning.notifications,
  'fdx:notifications:publish': meaning.notifications,
  'fdx:rewards:read': meaning.rewards,
  'fdx:scheduledpayments:read': meaning.scheduled,
  'fdx:socialsecurity:read': meaning.ssn,
  'fdx:socialsecuritynumber:read': { ...meaning.ssn, source: notInTheList },
  'fdx:statements:read': meaning.statements,
  'fdx:tax:read': meaning.tax,
  'fdx:termsconditions:read': meaning.terms,
  'fdx:termsandconditions:read': { ...meaning.terms, source: notInTheList },
  'fdx:transactions:read': meaning.transactions,
  'fdx:transfers:read': meaning.transfersRead,
  'fdx:transfers:write': meaning.transfersWrite,
  'fdx:accounts:read': { ...meaning.accountDetailed, source: notInTheList },
  'fdx:customer:read': { ...meaning.personal, source: notInTheList },
  'fdx:customers:read': { ...meaning.personal, source: notInTheList },
  'fdx:payees:read': { ...meaning.payees, source: notInTheList },
  'fdx:payees:write': { ...meaning.payees, source: notInTheList },
  'fdx:payments:read': { ...meaning.scheduled, source: notInTheList },
  'fdx:payments:write': { ...meaning.payments, source: notInTheList },
  'fdx:consent:read': { ...meaning.consentRead, source: notInTheList },
  'fdx:consent:write': { ...meaning.consentWrite, source: notInTheList },
};

export const fdx = {
  id: 'fdx',
  name: 'Financial Data Exchange (FDX)',
  source: {
    url: 'https://financialdataexchange.org/FDX/FDX/Initiatives/UX-Guidelines.aspx',
    retrieved: '2026-11-22',
    basis: 'observed',
    note: 'cluster labels read from UX Guidelines v3, table 1; scope names from members’ published lists of FDX 5 and 6 scopes',
  },
  scopes: {
    ...scopes,
    ACCOUNT_BASIC: meaning.accountBasic,
    ACCOUNT_DETAILED: meaning.accountDetailed,
    ACCOUNT_PAYMENTS: meaning.accountPayments,
    PAYMENT_SUPPORT: meaning.accountPayments,
    BALANCES: meaning.balances,
    BILLS: meaning.bills,
    CUSTOMER_CONTACT: meaning.contact,
    CUSTOMER_PERSONAL: meaning.personal,
    IMAGES: meaning.images,
    INVESTMENTS: meaning.investments,
    NOTIFICATIONS: meaning.notifications,
    REWARDS: meaning.rewards,
    SCHEDULED_PAYMENTS: meaning.scheduled,
    SOCIAL_SECURITY_NUMBER: meaning.ssn,
    STATEMENTS: meaning.statements,
    TAX: meaning.tax,
    TERMS_AND_CONDITIONS: meaning.terms,
    TRANSACTIONS: meaning.transactions,
    TRANSFERS: meaning.transfers,
    READ_CONSENTS: meaning.consentRead,
    UPDATE_CONSENTS: meaning.consentWrite,
  },
  patterns: Object.entries(scopes).map(([name, row]) => ({
    ...row,
    match: new RegExp(`^${name}$`, 'i'),
    example: name.toUpperCase(),
  })),
} as const satisfies Vocabulary;
