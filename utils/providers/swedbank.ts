import type { Provider } from '../vocab/provider';

const source = { url: 'https://developer.swedbank.com/docs', retrieved: '2026-11-22', basis: 'documented' } as const;

/** Swedbank: its own OAuth. */
export default {
  id: 'swedbank',
  name: 'Swedbank',
  kind: 'bank',
  hosts: ['=psd2.api.swedbank.com', '=psd2.swedbank.se'],
  watched: 'page',
  vocabularies: [
    {
      id: 'swedbank',
      name: 'Swedbank',
      source,
      scopes: {},
      patterns: [
        {
          match: /^PSD2(?:sandbox)?account_list$/i,
          example: 'PSD2account_list',
          data: ['account-details'],
          plain: 'the list of your accounts',
        },
        {
          match: /^PSD2(?:sandbox)?account_balances$/i,
          example: 'PSD2account_balances',
          data: ['balances'],
          plain: 'account balances',
        },
        {
          match: /^PSD2(?:sandbox)?account_transactions(?:_over90)?$/i,
          example: 'PSD2account_transactions_over90',
          data: ['transactions', 'merchants'],
          plain: 'account transactions',
        },
        {
          match: /^PSD2(?:sandbox)?$/i,
          example: 'PSD2',
          data: [],
          hides: true,
          plain: 'account services; which, is kept at the bank',
        },
      ],
    },
  ],
  screens: [{ path: /^\/psd2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.swedbank.com/docs',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
