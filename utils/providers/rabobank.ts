import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.rabobank.nl/reference/oauth-2-0-services',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Rabobank: its own OAuth. */
export default {
  id: 'rabobank',
  name: 'Rabobank',
  kind: 'bank',
  hosts: ['=oauth.rabobank.nl', '=api-sandbox.rabobank.nl', '=oauth-sandbox.rabobank.nl', '=api.rabobank.nl'],
  watched: 'page',
  vocabularies: [
    {
      id: 'rabobank',
      name: 'Rabobank',
      source,
      scopes: {},
      patterns: [
        {
          match: /^(?:ais\.|caf\.)?balances?\.read/,
          example: 'ais.balances.read',
          data: ['balances'],
          plain: 'account balances',
        },
        { match: /^ais\.balances\.read/, example: 'ais.balances.read', data: ['balances'], plain: 'account balances' },
        {
          match: /^ais\.transactions\.read/,
          example: 'ais.transactions.read-90days',
          data: ['transactions', 'merchants'],
          plain: 'account transactions',
        },
        {
          match: /^ais\.accounts?\.read/,
          example: 'ais.accounts.read',
          data: ['account-details', 'account-numbers'],
          plain: 'accounts',
        },
        { match: /^pi\./, example: 'pi.bulk.read-write', data: ['payment-initiation'], plain: 'payments' },
        {
          match: /^caf\./,
          example: 'caf.read',
          data: [],
          also: 'funds-check',
          plain: 'a yes or no whether an amount is available',
        },
        {
          match: /^bai\.account/,
          example: 'bai.accountinformation.read',
          data: ['account-details', 'account-numbers', 'balances', 'transactions'],
          plain: 'business account information',
        },
      ],
    },
  ],
  screens: [{ path: /\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.rabobank.nl/reference/oauth-2-0-services',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
