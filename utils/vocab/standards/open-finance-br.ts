import type { Vocabulary } from '../types';

/**
 * Open Finance Brasil: the permissions of a consent, and the product scopes that point to it. The consent itself is named by
 * `consent:urn:…` and kept at the bank. `ADITTIONALINFO` is the standard's own spelling.
 */
export const openFinanceBr = {
  id: 'open-finance-br',
  name: 'Open Finance Brasil',
  source: {
    url: 'https://openfinancebrasil.atlassian.net/wiki/spaces/OF/overview',
    retrieved: '2026-11-22',
    basis: 'observed',
    note: 'permissions of the consents API as published in the developer area; investments and exchange from later phases',
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
    LOANS_READ: { data: ['liabilities'], plain: 'loans' },
    LOANS_WARRANTIES_READ: { data: ['liabilities'], plain: 'loans: collateral' },
    LOANS_SCHEDULED_INSTALMENTS_READ: { data: ['liabilities'], plain: 'loans: instalments to come' },
    LOANS_PAYMENTS_READ: { data: ['liabilities'], plain: 'loans: payments made' },
    FINANCINGS_READ: { data: ['liabilities'], plain: 'financing' },
    FINANCINGS_WARRANTIES_READ: { data: ['liabilities'], plain: 'financing: collateral' },
    FINANCINGS_SCHEDULED_INSTALMENTS_READ: { data: ['liabilities'], plain: 'financing: instalments to come' },
    FINANCINGS_PAYMENTS_READ: { data: ['liabilities'], plain: 'financing: payments made' },
    INVOICE_FINANCINGS_READ: { data: ['liabilities'], plain: 'invoice financing' },
    INVOICE_FINANCINGS_WARRANTIES_READ: { data: ['liabilities'], plain: 'invoice financing: collateral' },
    INVOICE_FINANCINGS_SCHEDULED_INSTALMENTS_READ: {
      data: ['liabilities'],
      plain: 'invoice financing: instalments to come',
    },
    INVOICE_FINANCINGS_PAYMENTS_READ: { data: ['liabilities'], plain: 'invoice financing: payments made' },
    UNARRANGED_ACCOUNTS_OVERDRAFT_READ: { data: ['liabilities'], plain: 'unarranged overdrafts' },
    UNARRANGED_ACCOUNTS_OVERDRAFT_WARRANTIES_READ: {
      data: ['liabilities'],
      plain: 'unarranged overdrafts: collateral',
    },
    UNARRANGED_ACCOUNTS_OVERDRAFT_SCHEDULED_INSTALMENTS_READ: {
      data: ['liabilities'],
      plain: 'unarranged overdrafts: instalments to come',
    },
    UNARRANGED_ACCOUNTS_OVERDRAFT_PAYMENTS_READ: {
      data: ['liabilities'],
      plain: 'unarranged overdrafts: payments made',
    },
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
      example: 'consent:urn:bank:C1',
      data: [],
      hides: true,
      plain: 'a consent kept at the bank',
    },
  ],
} as const satisfies Vocabulary;

/** Product scopes: everyday words, so they count only in an OpenID request with a request object or reference. */
export const openFinanceBrScopes = {
  id: 'open-finance-br-scopes',
  name: 'Open Finance Brasil (scopes)',
  source: openFinanceBr.source,
  unlistedHosts: 'openid-request',
  scopes: {
    'credit-cards-accounts': {
      data: ['cards'],
      hides: true,
      plain: 'your credit cards; the exact list is in the consent',
    },
    customers: {
      data: ['identity', 'contact'],
      hides: true,
      plain: 'registration data; the exact list is in the consent',
    },
    loans: { data: ['liabilities'], hides: true, plain: 'loans; the exact list is in the consent' },
    financings: { data: ['liabilities'], hides: true, plain: 'financing; the exact list is in the consent' },
    'invoice-financings': {
      data: ['liabilities'],
      hides: true,
      plain: 'invoice financing; the exact list is in the consent',
    },
    'unarranged-accounts-overdraft': {
      data: ['liabilities'],
      hides: true,
      plain: 'overdrafts; the exact list is in the consent',
    },
    'bank-fixed-incomes': {
      data: ['investments'],
      hides: true,
      plain: 'investments; the exact list is in the consent',
    },
    'credit-fixed-incomes': {
      data: ['investments'],
      hides: true,
      plain: 'investments; the exact list is in the consent',
    },
    funds: { data: ['investments'], hides: true, plain: 'funds; the exact list is in the consent' },
    'variable-incomes': { data: ['investments'], hides: true, plain: 'shares; the exact list is in the consent' },
    'treasure-titles': {
      data: ['investments'],
      hides: true,
      plain: 'treasury bonds; the exact list is in the consent',
    },
    exchanges: { data: ['transactions'], hides: true, plain: 'currency exchange; the exact list is in the consent' },
    'recurring-payments': { data: ['payment-initiation', 'scheduled-payments'], plain: 'start recurring payments' },
    resources: { data: [], also: 'consent-record', plain: 'the list of what you share' },
    consents: { data: [], also: 'consent-record', plain: 'the record of this permission' },
  },
} as const satisfies Vocabulary;
