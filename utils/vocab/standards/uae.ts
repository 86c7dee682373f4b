import { rows } from '../rows';
import { STATEMENT } from '../statement';
import type { Vocabulary } from '../types';

/**
 * United Arab Emirates (AlTareq): permissions with the UK's names, plus its own, and the types of its rich authorization
 * requests. The UK table has the shared names; these are the rest. Insurance policies are contracts: `account-details`.
 */
const newer = (note: string) =>
  ({
    url: 'https://docs.openfinance.ae/tech/tpp-standards/v2.1/banking/data-sharing/',
    retrieved: '2026-11-24',
    basis: 'observed',
    note,
  }) as const;

export const uae = {
  id: 'uae',
  name: 'Open Finance UAE (AlTareq)',
  source: {
    url: 'https://altareq-openfinance.github.io/developer-guide/implementation-guides/authorization-details',
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  scopes: {
    ReadPartyUser: { data: ['identity', 'contact'], plain: 'who you are as the user' },
    ReadPartyUserIdentity: { data: ['identity', 'contact'], plain: 'your identity as the user' },
    ReadProduct: { data: ['account-details'], plain: 'the product behind the account' },
    ReadProductFinanceRates: {
      data: ['account-details', 'liabilities'],
      plain: 'interest and profit rates of your finance product',
      source: newer('named in the permission list of version 2.1'),
    },
    ReadStatements: {
      data: STATEMENT,
      plain: 'your statements',
      source: newer('named in the permission list of version 2.1'),
    },
    ReadRefundAccount: { data: ['account-numbers'], plain: 'the account for refunds' },
    ReadConsents: { data: [], also: 'consent-record', plain: 'reads the record of this permission' },
    ReadFXProducts: { data: ['account-details'], plain: 'currency exchange products' },
    ReadFXTransactionsBasic: { data: ['transactions'], plain: 'currency exchange' },
    ReadFXTransactionsDetail: { data: ['transactions', 'merchants'], plain: 'currency exchange in detail' },
    ReadFXRemittanceCharges: {
      data: ['account-details'],
      plain: 'charges for sending money abroad',
      source: newer('in an example of version 2.1, commented out'),
    },
    ReadInsurancePolicies: { data: ['account-details'], plain: 'your insurance policies' },
    ReadInsuranceProduct: { data: ['account-details'], plain: 'the insurance product' },
    ReadInsurancePremium: { data: ['account-details'], plain: 'what your insurance costs' },
    ReadCustomerClaims: { data: ['account-details'], plain: 'your insurance claims' },
    ReadMotorInsurancePolicies: { data: ['account-details'], plain: 'your motor insurance policies' },
    ReadMotorInsuranceProduct: { data: ['account-details'], plain: 'the motor insurance product' },
    ReadMotorInsuranceTransactions: { data: ['transactions'], plain: 'payments of your motor insurance' },
    ...rows('ReadCustomerBasic ReadMotorInsuranceCustomerBasic', {
      data: ['identity'],
      plain: 'who you are at the insurer',
    }),
    ...rows('ReadCustomerDetail ReadMotorInsuranceCustomerDetail', {
      data: ['identity', 'contact'],
      plain: 'who you are at the insurer, and how to reach you',
    }),
    ...rows('ReadCustomerPaymentDetails ReadMotorInsuranceCustomerPaymentDetails', {
      data: ['account-numbers'],
      plain: 'how you pay the insurer',
    }),
  },
  patterns: [
    {
      match: /^urn:openfinanceuae:(?:account-access|bank-data-sharing)-consent:/,
      example: 'urn:openfinanceuae:account-access-consent:v2.1',
      data: ['account-details'],
      hides: true,
      plain: 'account information; the exact list is in the consent',
    },
    {
      match: /^urn:openfinanceuae:service-initiation-consent:/,
      example: 'urn:openfinanceuae:service-initiation-consent:v2.1',
      data: ['payment-initiation'],
      plain: 'start payments',
    },
    {
      match: /^urn:openfinanceuae:insurance-consent:/,
      example: 'urn:openfinanceuae:insurance-consent:v2.0',
      data: ['account-details'],
      hides: true,
      plain: 'insurance data; the exact list is in the consent',
    },
  ],
} as const satisfies Vocabulary;
