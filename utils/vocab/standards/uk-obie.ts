import type { Vocabulary } from '../types';

/**
 * UK Open Banking Read/Write API 3.1 and 4.0: coarse OAuth scopes and the permission codes of an account-access
 * consent. The coarse scope only points to the consent kept at the bank, so it `hides`; ReadAccountsBasic or
 * ReadAccountsDetail is always part of it. The `Basic` codes leave counterparties out.
 */
const source = {
  url: 'https://openbankinguk.github.io/read-write-api-site3/v3.1.10/profiles/account-and-transaction-api-profile.html#permissions',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

export const ukObieScopes = {
  id: 'uk-obie-scopes',
  name: 'UK Open Banking (scopes)',
  source,
  unlistedHosts: 'openid-request',
  scopes: {
    accounts: {
      data: ['account-details'],
      hides: true,
      plain: 'account information; the exact list is kept in a consent at the bank',
    },
    payments: { data: ['payment-initiation'], plain: 'start a payment from your account' },
    fundsconfirmations: { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' },
  },
} as const satisfies Vocabulary;

export const ukObie = {
  id: 'uk-obie',
  name: 'UK Open Banking',
  source,
  scopes: {
    ReadAccountsBasic: { data: ['account-details'], plain: 'basic account information' },
    ReadAccountsDetail: { data: ['account-details', 'account-numbers'], plain: 'account name, number and sort code' },
    ReadBalances: { data: ['balances'], plain: 'your account balances' },
    ReadBeneficiariesBasic: { data: ['payees'], plain: 'people and firms you pay' },
    ReadBeneficiariesDetail: { data: ['payees'], plain: 'people and firms you pay, with their account details' },
    ReadDirectDebits: { data: ['scheduled-payments', 'payees'], plain: 'your direct debits' },
    ReadStandingOrdersBasic: { data: ['scheduled-payments', 'payees'], plain: 'your standing orders' },
    ReadStandingOrdersDetail: { data: ['scheduled-payments', 'payees'], plain: 'your standing orders in detail' },
    ReadScheduledPaymentsBasic: { data: ['scheduled-payments', 'payees'], plain: 'future dated payments' },
    ReadScheduledPaymentsDetail: { data: ['scheduled-payments', 'payees'], plain: 'future dated payments in detail' },
    ReadTransactionsBasic: { data: ['transactions'], plain: 'your transactions without who they were with' },
    ReadTransactionsDetail: {
      data: ['transactions', 'merchants'],
      plain: 'your transactions with descriptions and merchants',
    },
    ReadTransactionsCredits: { data: ['transactions'], plain: 'money coming in' },
    ReadTransactionsDebits: { data: ['transactions'], plain: 'money going out' },
    ReadStatementsBasic: { data: ['statements'], plain: 'information in your statements' },
    ReadStatementsDetail: { data: ['statements'], plain: 'your statements, also as files' },
    ReadStatements: { data: ['statements'], plain: 'your statements' },
    ReadProducts: { data: ['account-details'], plain: 'fees, charges, interest and benefits of the account' },
    ReadOffers: { data: ['account-details', 'rewards'], plain: 'offers on your account' },
    ReadParty: { data: ['identity', 'contact'], plain: 'full legal name, address, phone and email of the holder' },
    ReadPartyPSU: { data: ['identity', 'contact'], plain: 'full legal name, address, phone and email of you' },
    ReadPAN: { data: ['cards', 'account-numbers'], plain: 'your full card number' },
  },
} as const satisfies Vocabulary;
