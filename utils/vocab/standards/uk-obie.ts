import { rows } from '../rows';
import { STATEMENT } from '../statement';
import type { Vocabulary } from '../types';

/**
 * UK Open Banking Read/Write API 3.1 and 4.0: coarse OAuth scopes and the permission codes of an account-access
 * consent; Payments NZ and the Gulf use the same names. The coarse scope only points to the consent kept at the bank, so
 * it `hides`; ReadAccountsBasic or ReadAccountsDetail is always part of it. The `Basic` codes leave counterparties out.
 */
const site = 'https://openbankinguk.github.io/read-write-api-site3';
const source = {
  url: `${site}/v4.0/profiles/account-and-transaction-api-profile.html#permissions`,
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** 4.0 and 3.1.10 name the standing order codes in their detail table only; 3.1.2 describes them. */
const earlier = {
  url: 'https://openbankinguk.github.io/read-write-api-site2/standards/v3.1.2/profiles/account-and-transaction-api-profile/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Everyday words, so they count only in an OpenID request with a request object or reference. */
export const ukObieScopes = {
  id: 'uk-obie-scopes',
  name: 'UK Open Banking (scopes)',
  source: {
    url: `${site}/v4.0/profiles/read-write-data-api-profile.html#scopes-grant-types`,
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  unlistedHosts: 'openid-request',
  scopes: {
    accounts: {
      data: ['account-details'],
      hides: true,
      plain: 'account information; the exact list is kept in a consent at the bank',
    },
    payments: { data: ['payment-initiation'], plain: 'start a payment, or several, from your account' },
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
    ReadStandingOrdersBasic: {
      data: ['scheduled-payments', 'payees'],
      plain: 'your standing orders',
      source: earlier,
    },
    ReadStandingOrdersDetail: {
      data: ['scheduled-payments', 'payees'],
      plain: 'your standing orders, with whose account they go to',
      source: earlier,
    },
    ReadScheduledPaymentsBasic: { data: ['scheduled-payments', 'payees'], plain: 'future dated payments' },
    ReadScheduledPaymentsDetail: {
      data: ['scheduled-payments', 'payees'],
      plain: 'future dated payments, with whose account they go to',
    },
    ReadTransactionsBasic: { data: ['transactions'], plain: 'your transactions without who they were with' },
    ReadTransactionsDetail: {
      data: ['transactions', 'merchants'],
      plain: 'your transactions with descriptions and merchants',
    },
    ReadTransactionsCredits: { data: ['transactions'], plain: 'money coming in' },
    ReadTransactionsDebits: { data: ['transactions'], plain: 'money going out' },
    ReadStatementsBasic: { data: STATEMENT, plain: 'information in your statements' },
    ReadStatementsDetail: { data: STATEMENT, plain: 'your statements, also as files' },
    ReadProducts: { data: ['account-details'], plain: 'fees, charges, interest and benefits of the account' },
    ReadOffers: { data: ['account-details', 'rewards'], plain: 'offers on your account' },
    ReadParty: { data: ['identity', 'contact'], plain: 'full legal name, address, phone and email of the holder' },
    ReadPartyPSU: { data: ['identity', 'contact'], plain: 'full legal name, address, phone and email of you' },
    ReadPAN: { data: ['cards', 'account-numbers'], plain: 'your full card number' },
    // The resource pages write the two directions without the plural.
    ...rows('ReadTransactionCredits ReadTransactionDebits', {
      data: ['transactions'],
      plain: 'money in one direction',
      source: {
        url: `${site}/v4.0/resources-and-data-models/aisp/Transactions.html`,
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    }),
  },
} as const satisfies Vocabulary;
