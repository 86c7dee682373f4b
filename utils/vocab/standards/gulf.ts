import type { Vocabulary } from '../types';

/**
 * United Arab Emirates (AlTareq) and Saudi Arabia (SAMA): permissions with the UK's names, plus their own. The UK table has
 * the shared ones; these are the rest.
 */
export const gulf = {
  id: 'gulf',
  name: 'Open Finance UAE and Saudi Arabia',
  source: {
    url: 'https://openfinanceuae.atlassian.net/wiki/spaces/standards/overview',
    retrieved: '2026-11-22',
    basis: 'observed',
    note: 'permission names read in the AlTareq developer guide',
  },
  scopes: {
    ReadPartyUser: { data: ['identity', 'contact'], plain: 'who you are as the user' },
    ReadPartyUserIdentity: { data: ['identity', 'contact'], plain: 'your identity as the user' },
    ReadProduct: { data: ['account-details'], plain: 'the product behind the account' },
    ReadProductFinanceRates: { data: ['account-details', 'liabilities'], plain: 'finance rates of the product' },
    ReadRefundAccount: { data: ['account-numbers'], plain: 'the account for refunds' },
    ReadFXTransactionsBasic: { data: ['transactions'], plain: 'currency exchange' },
    ReadFXTransactionsDetail: { data: ['transactions', 'merchants'], plain: 'currency exchange in detail' },
    ReadBeneficiaries: { data: ['payees'], plain: 'people and firms you pay' },
    ReadStandingOrders: { data: ['scheduled-payments', 'payees'], plain: 'your standing orders' },
    ReadScheduledPayments: { data: ['scheduled-payments', 'payees'], plain: 'future dated payments' },
    ReadInsurancePolicies: { data: ['statements'], plain: 'your insurance policies' },
  },
  patterns: [
    {
      match: /^urn:openfinanceuae:account-access-consent:/,
      example: 'urn:openfinanceuae:account-access-consent:v2.1',
      data: ['account-details'],
      hides: true,
      plain: 'account information',
    },
    {
      match: /^urn:openfinanceuae:service-initiation-consent:/,
      example: 'urn:openfinanceuae:service-initiation-consent:v2.1',
      data: ['payment-initiation'],
      plain: 'start payments',
    },
    {
      match: /^urn:openfinanceuae:insurance-consent:/,
      example: 'urn:openfinanceuae:insurance-consent:v2.1',
      data: ['statements'],
      hides: true,
      plain: 'insurance data',
    },
  ],
} as const satisfies Vocabulary;
