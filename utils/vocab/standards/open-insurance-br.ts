import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * Open Insurance Brasil (OPIN): the permissions of a consent and the product scopes that point to it. A policy is a contract
 * (`account-details`), a pension plan or savings bond is an investment; customer permissions are those of Open Finance.
 */
const DAMAGES =
  'ACCEPTANCE_AND_BRANCHES_ABROAD AERONAUTICAL AUTO FINANCIAL_RISKS HOUSING NAUTICAL NUCLEAR OIL PATRIMONIAL PERSON RESPONSIBILITY RURAL TRANSPORT';
const QUOTES =
  'ACCEPTANCE_AND_BRANCHES_ABROAD_LEAD AUTO AUTO_LEAD CAPITALIZATION_TITLE CAPITALIZATION_TITLE_LEAD FINANCIAL_RISK_LEAD HOUSING_LEAD PATRIMONIAL_BUSINESS PATRIMONIAL_CONDOMINIUM PATRIMONIAL_DIVERSE_RISKS PATRIMONIAL_HOME PATRIMONIAL_LEAD PERSON_LEAD PERSON_LIFE PERSON_TRAVEL RESPONSIBILITY_LEAD RURAL_LEAD TRANSPORT_LEAD';
const CONTRACTS =
  'LIFE_PENSION LIFE_PENSION_LEAD LIFE_PENSION_LEAD_PORTABILITY PENSION_PLAN_LEAD PENSION_PLAN_LEAD_PORTABILITY';
/** Each name with each ending. */
const each = (names: string, endings: string) =>
  names
    .split(' ')
    .flatMap((name) => endings.split(' ').map((ending) => name + ending))
    .join(' ');

export const openInsuranceBr = {
  id: 'open-insurance-br',
  name: 'Open Insurance Brasil',
  source: {
    url: 'https://br-openinsurance.github.io/areadesenvolvedor/files/swagger/fase-3/consents_v3/consents_v3-v3.0.0.yaml',
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  scopes: {
    CUSTOMERS_PERSONAL_ADDITIONALINFO_READ: {
      data: ['identity', 'income'],
      plain: 'further registration data: occupation and income',
    },
    CUSTOMERS_BUSINESS_ADDITIONALINFO_READ: {
      data: ['identity', 'business-finances'],
      plain: 'further registration data of the business',
    },
    CUSTOMERS_PERSONAL_QUALIFICATION_READ: {
      data: ['identity', 'income'],
      plain: 'occupation, income and wealth as the insurer knows them',
    },
    CUSTOMERS_BUSINESS_QUALIFICATION_READ: {
      data: ['identity', 'business-finances'],
      plain: 'line of business, revenue and wealth as the insurer knows them',
    },
    ...rows(
      each(DAMAGES, '_READ _POLICYINFO_READ _PREMIUM_READ _CLAIM_READ'),
      { data: ['account-details'], plain: 'your insurance: policy, price and claims' },
      'DAMAGES_AND_PEOPLE_',
    ),
    DAMAGES_AND_PEOPLE_PERSON_MOVEMENTS_READ: { data: ['transactions'], plain: 'payments of your life insurance' },
    ...rows(each('CAPITALIZATION_TITLE CAPITALIZATION_TITLES', '_READ _PLANINFO_READ _EVENTS_READ _SETTLEMENTS_READ'), {
      data: ['investments'],
      plain: 'your savings bonds',
    }),
    ...rows(
      each(
        'PENSION_PLAN LIFE_PENSION',
        '_READ _CONTRACTINFO_READ _MOVEMENTS_READ _PORTABILITIES_READ _WITHDRAWALS_READ _CLAIM _CLAIM_READ',
      ),
      { data: ['investments'], plain: 'your private pension: contract, payments and withdrawals' },
    ),
    ...rows('PENSION_RISK_READ PENSION_RISK_CONTRACTINFO_READ PENSION_RISK_CONTRIBUTIONS_READ', {
      data: ['investments'],
      plain: 'your private pension',
    }),
    ...rows('FINANCIAL_ASSISTANCE_READ FINANCIAL_ASSISTANCE_CONTRACTINFO_READ FINANCIAL_ASSISTANCE_MOVEMENTS_READ', {
      data: ['liabilities'],
      plain: 'loans your insurer gave you',
    }),
    ...rows('PENSION_WITHDRAWAL_CREATE CAPITALIZATION_TITLE_WITHDRAWAL_CREATE PERSON_WITHDRAWAL_CREATE', {
      data: ['payment-initiation'],
      plain: 'asks to pay out money from your pension, savings bond or life insurance',
    }),
    ...rows(
      'PENSION_WITHDRAWAL_LEAD_CREATE CAPITALIZATION_TITLE_RAFFLE_CREATE QUOTE_CAPITALIZATION_TITLE_RAFFLE_CREATE',
      { data: ['investments'], plain: 'asks about a payout or prize of your pension or savings bond' },
    ),
    ...rows('CLAIM_NOTIFICATION_REQUEST_DAMAGE_CREATE CLAIM_NOTIFICATION_REQUEST_PERSON_CREATE', {
      data: ['account-details'],
      plain: 'reports a claim to your insurer',
    }),
    ENDORSEMENT_REQUEST_CREATE: { data: ['account-details'], plain: 'asks to change your policy' },
    ...rows(each(QUOTES, '_CREATE _READ _UPDATE'), { data: ['account-details'], plain: 'asks for a quote' }, 'QUOTE_'),
    ...rows(
      each(CONTRACTS, '_CREATE _READ _UPDATE'),
      { data: ['account-details'], plain: 'asks for a private pension contract' },
      'CONTRACT_',
    ),
    EMBEDDED_DATA_DEVICES_READ: { data: [], also: 'other-apps', plain: 'data of devices, such as in your car' },
  },
} as const satisfies Vocabulary;

/** Product scopes count only in an OpenID request with a request object or reference, as the standard demands. */
const inConsent = 'the exact list is in the consent';
export const openInsuranceBrScopes = {
  id: 'open-insurance-br-scopes',
  name: 'Open Insurance Brasil (scopes)',
  source: {
    url: 'https://br-openinsurance.github.io/areadesenvolvedor/#introducao',
    retrieved: '2026-11-24',
    basis: 'observed',
    note: 'scopes as each of the published API descriptions declares them',
  },
  unlistedHosts: 'openid-request',
  scopes: {
    ...rows(
      'acceptance-and-branches-abroad auto financial-risk housing patrimonial person responsibility rural transport',
      { data: ['account-details'], hides: true, plain: `your insurance; ${inConsent}` },
      'insurance-',
    ),
    ...rows('insurance-life-pension insurance-pension-plan', {
      data: ['investments'],
      hides: true,
      plain: `your private pension; ${inConsent}`,
    }),
    'insurance-financial-assistance': {
      data: ['liabilities'],
      hides: true,
      plain: `loans your insurer gave you; ${inConsent}`,
    },
    'capitalization-title': { data: ['investments'], hides: true, plain: `your savings bonds; ${inConsent}` },
    ...rows('withdrawal-pension withdrawal-capitalization-title', {
      data: ['payment-initiation'],
      plain: 'asks to pay out money from your pension or savings bond',
    }),
    ...rows('withdrawal-pension-lead quote-capitalization-title-raffle portability-person-lead', {
      data: ['investments'],
      hides: true,
      plain: `a request about your pension or savings bond; ${inConsent}`,
    }),
    ...rows('claim-notification endorsement contract-life-pension contract-life-pension-lead', {
      data: ['account-details'],
      hides: true,
      plain: `a request to your insurer; ${inConsent}`,
    }),
    ...rows(
      'acceptance-and-branches-abroad-lead auto auto-lead capitalization-title capitalization-title-lead financial-risk-lead housing-lead patrimonial-business patrimonial-condominium patrimonial-diverse-risks patrimonial-home patrimonial-lead person-lead person-life person-travel responsibility-lead rural-lead transport-lead',
      { data: ['account-details'], hides: true, plain: `asks for a quote; ${inConsent}` },
      'quote-',
    ),
    'dynamic-fields': { data: [], also: 'consent-record', plain: 'which questions a form asks' },
  },
} as const satisfies Vocabulary;
