import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';
import { STATEMENT } from '../vocab/statement';
import type { Vocabulary } from '../vocab/types';

const authentication = {
  url: 'https://jackhenry.dev/open-api-docs/consumer-api/overview/authentication/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'documented by Jack Henry; names beyond its overview are seen in its example apps, their meaning follows the name',
} as const;

const auth = 'https://api.banno.com/consumer/auth/';
const claim = 'https://api.banno.com/consumer/claim/';
const accounts = { data: ['account-details', 'balances'], plain: 'your accounts and their balances' } as const;
const device = { data: [], also: 'other-apps', plain: 'devices you use for online banking' } as const;
const number = { data: ['identity'], plain: 'your customer number at the bank' } as const;
const institution = { data: [], also: 'sign-in', plain: 'which bank you are with' } as const;

/** The engine behind many community banks' online banking; each bank on its own host. */
const scopes = {
  id: 'banno',
  name: 'Banno (Jack Henry)',
  source: authentication,
  unlistedHosts: 'never',
  scopes: {
    [`${auth}offline_access`]: {
      data: [],
      also: 'stay-connected',
      plain: 'keeps access while you are away, until it is stopped',
    },
    [`${auth}accounts.readonly`]: accounts,
    [`${auth}accounts.readwrite`]: {
      data: ['account-details', 'balances'],
      plain: 'your accounts and their balances, and changing how they are shown',
    },
    [`${auth}transactions.readonly`]: {
      data: ['transactions', 'merchants'],
      plain: 'your transactions and who they were with',
    },
    [`${auth}transactions.detail.readonly`]: {
      data: ['transactions', 'merchants'],
      plain: 'your transactions in detail and who they were with',
    },
    [`${auth}transactions.readwrite`]: {
      data: ['transactions', 'merchants'],
      plain: 'your transactions, and adding notes to them',
    },
    [`${auth}user.readonly`]: { data: ['contact', 'identity'], plain: 'your customer record at the bank' },
    [`${auth}user.profile.readonly`]: {
      data: ['contact', 'identity'],
      plain: 'your name, address, email and phone at the bank',
    },
    [`${auth}documents.readonly`]: { data: STATEMENT, plain: 'your statements and other documents' },
    [`${auth}transfers.readonly`]: {
      data: ['scheduled-payments', 'transactions'],
      plain: 'transfers made and planned',
    },
    [`${auth}transfers.readwrite`]: {
      data: ['payment-initiation', 'scheduled-payments', 'transactions'],
      plain: 'transfers: seeing them and making them',
    },
    [`${claim}institution_id`]: institution,
    [`${claim}institution_details`]: institution,
    [`${claim}user_type`]: institution,
    [`${claim}user_type.readonly`]: institution,
    [`${claim}customer_identifier`]: number,
    [`${claim}customer_identifier.readonly`]: number,
    [`${claim}vendor_user_id`]: number,
    [`${claim}netteller_id`]: number,
    [`${claim}netteller_id.readonly`]: number,
    [`${claim}tax_id`]: { data: ['identity'], plain: 'your tax number' },
    [`${claim}phone_numbers`]: { data: ['contact'], plain: 'your phone numbers' },
    [`${claim}phone_numbers.readonly`]: { data: ['contact'], plain: 'your phone numbers' },
    [`${claim}devices`]: device,
    [`${claim}devices.readonly`]: device,
    [`${claim}loans.readonly`]: { data: ['liabilities'], plain: 'your loans' },
    [`${claim}shares.readonly`]: accounts,
  },
  patterns: [
    // A name of this family that is not listed still comes from the bank: never nothing.
    {
      match: /^https:\/\/api\.banno\.com\/consumer\/auth\/accounts\b/,
      example: 'https://api.banno.com/consumer/auth/accounts.new',
      ...accounts,
    },
    {
      match: /^https:\/\/api\.banno\.com\/consumer\/auth\/transactions\b/,
      example: 'https://api.banno.com/consumer/auth/transactions.new',
      data: ['transactions', 'merchants'],
      plain: 'your transactions and who they were with',
    },
  ],
} as const satisfies Vocabulary;

export default {
  id: 'banno',
  name: 'Banno (a community bank’s online banking)',
  kind: 'bank',
  hosts: ['banno.com', 'banno-production.com'],
  vocabularies: [scopes, fdx],
  screens: [
    {
      path: /^\/a\/(?:consumer\/api\/(?:v\d+\/)?)?oidc\/auth\/?$/,
      anyOf: ['client_id'],
      anyHost: true,
      withoutScopes: 'hidden',
      source: authentication,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In your bank’s online banking: Settings › Connected apps',
      source: {
        ...authentication,
        basis: 'inferred',
        note: 'consent is given on the bank’s own page; the name of the settings page is from memory',
      },
    },
  ],
} as const satisfies Provider;
