import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * Berlin Group NextGenPSD2: the OAuth scope names a consent or payment kept at the bank. `AIS:` tells that account
 * information is shared, its list lies in the consent; `PIS:` is one payment; `PIIS:` a yes or no. The other names are those of
 * a consent's access object, where a request carries it.
 */
export const berlinGroup = {
  id: 'berlin-group',
  name: 'Berlin Group NextGenPSD2',
  source: {
    url: 'https://www.berlin-group.org/nextgenpsd2-downloads',
    retrieved: '2026-11-22',
    basis: 'observed',
    note: 'scope names as in the Implementation Guidelines, section 13.1, read in banks’ own guides',
  },
  scopes: {
    ...rows('allPsd2 ALL_PSD2', {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      plain: 'all payment accounts with balances and transactions',
    }),
    ...rows('availableAccounts ALL_ACCOUNTS', {
      data: ['account-details', 'account-numbers'],
      plain: 'the list of your accounts',
    }),
    ...rows('availableAccountsWithBalance availableAccountsWithBalances ALL_ACCOUNTS_WITH_BALANCES', {
      data: ['account-details', 'account-numbers', 'balances'],
      plain: 'the list of your accounts with balances',
    }),
    'access:accounts': { data: ['account-details', 'account-numbers'], plain: 'account numbers and details' },
    'access:balances': { data: ['balances'], plain: 'account balances' },
    'access:transactions': { data: ['transactions', 'merchants'], plain: 'account transactions' },
  },
  patterns: [
    {
      match: /^AIS:/i,
      example: 'AIS:1234-abcd',
      data: [],
      hides: true,
      plain: 'account information; which, is kept in a consent at the bank',
    },
    { match: /^PIS:/i, example: 'PIS:pay-1', data: ['payment-initiation'], plain: 'one payment from your account' },
    {
      match: /^(?:PIIS|CBPII):/i,
      example: 'PIIS:c-1',
      data: [],
      also: 'funds-check',
      plain: 'a yes or no whether an amount is available',
    },
  ],
} as const satisfies Vocabulary;
