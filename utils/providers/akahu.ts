import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';
import { STATEMENT } from '../vocab/statement';

const source = {
  url: 'https://developers.akahu.nz/docs/authorizing-with-oauth2',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** The legacy scopes, those an address can show; the newer ones are pushed to Akahu (PAR). */
const scopes = {
  url: 'https://developers.akahu.nz/docs/scopes',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'names and meanings of that page as a public client library repeats them',
} as const;

/** Akahu (New Zealand): the scope names the kind of consent; what the app may see is set at Akahu. */
export default {
  id: 'akahu',
  name: 'Akahu',
  kind: 'aggregator',
  hosts: ['=oauth.akahu.nz', '=next.oauth.akahu.nz'],
  watched: 'page',
  vocabularies: [
    {
      id: 'akahu',
      name: 'Akahu',
      source,
      scopes: {
        ENDURING_CONSENT: { data: [], hides: true, plain: 'lasting access; which data is set at Akahu' },
        ...rows('ONEOFF ONEOFF_CONSENT', {
          data: [],
          hides: true,
          plain: 'access for once; which data is set at Akahu',
          source: scopes,
        }),
        AKAHU: { data: ['contact'], plain: 'your profile at Akahu, such as your email address', source: scopes },
        ACCOUNTS: { data: ['account-details', 'balances'], plain: 'the accounts you connect', source: scopes },
        ACCOUNT: {
          data: ['account-details', 'account-numbers', 'identity'],
          plain: 'account number, branch and holder name',
          source: scopes,
        },
        TRANSACTIONS: { data: ['transactions', 'merchants'], plain: 'transactions of those accounts', source: scopes },
        PDF_EXPORTS: { data: ['transactions', 'merchants'], plain: 'transactions as a PDF', source: scopes },
        STATEMENTS: { data: STATEMENT, plain: 'bank statements', source: scopes },
        TRANSFERS: {
          data: ['payment-initiation'],
          plain: 'moves money between the accounts you connect',
          source: scopes,
        },
        PAYMENTS: {
          data: ['payment-initiation'],
          plain: 'sends money from those accounts to any account',
          source: scopes,
        },
        IDENTITY_NAMES: { data: ['identity'], plain: 'your name at the bank', source: scopes },
        IDENTITY_DOBS: { data: ['identity'], plain: 'your date of birth at the bank', source: scopes },
        IDENTITY_EMAILS: { data: ['contact'], plain: 'your email addresses at the bank', source: scopes },
        IDENTITY_PHONES: { data: ['contact'], plain: 'your phone numbers at the bank', source: scopes },
        IDENTITY_TAX_NUMBERS: { data: ['identity', 'tax'], plain: 'your tax number at the bank', source: scopes },
        HOLDER: { data: ['identity'], plain: 'the account holder, as the bank tells', source: scopes },
        ADDRESS: { data: ['contact'], plain: 'your home and postal address at the bank', source: scopes },
      },
    },
  ],
  screens: [{ path: /^\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'intermediary',
      url: 'https://my.akahu.nz/connections',
      path: 'My Akahu › Connections',
      source: {
        url: 'https://my.akahu.nz/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the site exists; the page was not read',
      },
    },
  ],
} as const satisfies Provider;
