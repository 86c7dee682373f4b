import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * Open Finance Brasil: the permissions of a consent (all phases), and the product scopes that point to it. The consent itself
 * is named by `consent:urn:…` and kept at the bank. `ADITTIONALINFO` is the standard's own spelling.
 */
const contract = (prefix: string, what: string) => ({
  ...rows('_READ', { data: ['liabilities'], plain: what }, prefix),
  ...rows('_WARRANTIES_READ', { data: ['liabilities'], plain: `${what}: collateral` }, prefix),
  ...rows('_SCHEDULED_INSTALMENTS_READ', { data: ['liabilities'], plain: `${what}: instalments to come` }, prefix),
  ...rows('_PAYMENTS_READ', { data: ['liabilities'], plain: `${what}: payments made` }, prefix),
});

export const openFinanceBr = {
  id: 'open-finance-br',
  name: 'Open Finance Brasil',
  source: {
    url: 'https://openbanking-brasil.github.io/openapi/swagger-apis/consents/3.3.1.yml',
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  scopes: {
    CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ: {
      data: ['identity', 'contact'],
      plain: 'registration data: who you are and how to reach you',
    },
    CUSTOMERS_PERSONAL_ADITTIONALINFO_READ: {
      data: ['identity', 'income'],
      plain: 'further registration data: occupation and income',
    },
    CUSTOMERS_BUSINESS_IDENTIFICATIONS_READ: {
      data: ['identity', 'contact'],
      plain: 'registration data of the business',
    },
    CUSTOMERS_BUSINESS_ADITTIONALINFO_READ: {
      data: ['identity', 'business-finances'],
      plain: 'further registration data of the business',
    },
    ACCOUNTS_READ: { data: ['account-details', 'account-numbers'], plain: 'your accounts' },
    ACCOUNTS_BALANCES_READ: { data: ['balances'], plain: 'account balances' },
    ACCOUNTS_OVERDRAFT_LIMITS_READ: { data: ['liabilities'], plain: 'overdraft limits' },
    ACCOUNTS_TRANSACTIONS_READ: { data: ['transactions', 'merchants'], plain: 'account transactions' },
    CREDIT_CARDS_ACCOUNTS_READ: { data: ['cards'], plain: 'your credit cards' },
    CREDIT_CARDS_ACCOUNTS_LIMITS_READ: { data: ['cards', 'liabilities'], plain: 'credit card limits' },
    CREDIT_CARDS_ACCOUNTS_TRANSACTIONS_READ: {
      data: ['cards', 'transactions', 'merchants'],
      plain: 'credit card transactions',
    },
    CREDIT_CARDS_ACCOUNTS_BILLS_READ: { data: ['cards', 'statements', 'liabilities'], plain: 'credit card bills' },
    CREDIT_CARDS_ACCOUNTS_BILLS_TRANSACTIONS_READ: {
      data: ['cards', 'statements', 'transactions', 'merchants'],
      plain: 'transactions on credit card bills',
    },
    ...contract('LOANS', 'loans'),
    ...contract('FINANCINGS', 'financing'),
    ...contract('INVOICE_FINANCINGS', 'invoice financing'),
    ...contract('UNARRANGED_ACCOUNTS_OVERDRAFT', 'unarranged overdrafts'),
    BANK_FIXED_INCOMES_READ: { data: ['investments'], plain: 'investments: bank fixed income' },
    CREDIT_FIXED_INCOMES_READ: { data: ['investments'], plain: 'investments: credit fixed income' },
    FUNDS_READ: { data: ['investments'], plain: 'investments: funds' },
    VARIABLE_INCOMES_READ: { data: ['investments'], plain: 'investments: shares' },
    TREASURE_TITLES_READ: { data: ['investments'], plain: 'investments: treasury bonds' },
    EXCHANGES_READ: { data: ['transactions'], plain: 'currency exchange' },
    RESOURCES_READ: { data: [], also: 'consent-record', plain: 'the list of what you share' },
  },
  patterns: [
    {
      match: /^consent:urn:/,
      example: 'consent:urn:bancoex:C1DD33123',
      data: [],
      hides: true,
      plain: 'a consent kept at the bank',
    },
    {
      match: /^recurring-?consent:urn:/i,
      example: 'recurring-consent:urn:bancoex:C1DD33123',
      data: ['payment-initiation', 'scheduled-payments'],
      plain: 'a consent to recurring payments, kept at the bank',
    },
    {
      match: /^enrollment:urn:/,
      example: 'enrollment:urn:bancoex:C1DD33123',
      data: ['payment-initiation'],
      plain: 'links this device, so that payments can be started without going to the bank',
    },
  ],
} as const satisfies Vocabulary;

/** Product scopes: everyday words, so they count only in an OpenID request with a request object or reference. */
const inConsent = 'the exact list is in the consent';
export const openFinanceBrScopes = {
  id: 'open-finance-br-scopes',
  name: 'Open Finance Brasil (scopes)',
  source: {
    url: 'https://openbanking-brasil.github.io/areadesenvolvedor/#introducao',
    retrieved: '2026-11-24',
    basis: 'observed',
    note: 'scopes as each of the published API descriptions declares them',
  },
  unlistedHosts: 'openid-request',
  scopes: {
    'credit-cards-accounts': { data: ['cards'], hides: true, plain: `your credit cards; ${inConsent}` },
    customers: { data: ['identity', 'contact'], hides: true, plain: `registration data; ${inConsent}` },
    loans: { data: ['liabilities'], hides: true, plain: `loans; ${inConsent}` },
    financings: { data: ['liabilities'], hides: true, plain: `financing; ${inConsent}` },
    'invoice-financings': { data: ['liabilities'], hides: true, plain: `invoice financing; ${inConsent}` },
    'unarranged-accounts-overdraft': { data: ['liabilities'], hides: true, plain: `overdrafts; ${inConsent}` },
    'bank-fixed-incomes': { data: ['investments'], hides: true, plain: `investments; ${inConsent}` },
    'credit-fixed-incomes': { data: ['investments'], hides: true, plain: `investments; ${inConsent}` },
    funds: { data: ['investments'], hides: true, plain: `funds; ${inConsent}` },
    ...rows('variable-incomes variable-Incomes', { data: ['investments'], hides: true, plain: `shares; ${inConsent}` }),
    'treasure-titles': { data: ['investments'], hides: true, plain: `treasury bonds; ${inConsent}` },
    exchanges: { data: ['transactions'], hides: true, plain: `currency exchange; ${inConsent}` },
    ...rows('recurring-payments recurringPayments', {
      data: ['payment-initiation', 'scheduled-payments'],
      plain: 'start recurring payments',
    }),
    'nrp-consents': { data: ['payment-initiation'], plain: 'start payments without going to the bank' },
    ...rows('credit-portability payroll-credit-portability', {
      data: ['liabilities'],
      hides: true,
      plain: `moving a loan to another lender; ${inConsent}`,
    }),
    resources: { data: [], also: 'consent-record', plain: 'the list of what you share' },
    consents: { data: [], also: 'consent-record', plain: 'the record of this permission' },
  },
} as const satisfies Vocabulary;
