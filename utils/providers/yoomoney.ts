import type { Address, Provider, Requested } from '../vocab/provider';

const source = {
  url: 'https://yoomoney.ru/docs/wallet/using-api/authorization/protocol-rights',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

/** The names without what they carry: `payment.to-account("410011").limit(7,500)` holds a comma, and an account number. */
function names({ query }: Address): Requested {
  const value = query.find(([name]) => name === 'scope')?.[1];
  if (!value) return {};
  const bare = value.replace(/\([^()]*\)/g, '');
  return { scopes: [...new Set(bare.split(/[\s+]+/).filter((name) => name !== ''))] };
}

/** YooMoney (formerly Yandex.Money): a wallet. */
export default {
  id: 'yoomoney',
  name: 'YooMoney',
  kind: 'payments',
  hosts: ['=yoomoney.ru'],
  vocabularies: [
    {
      id: 'yoomoney',
      name: 'YooMoney',
      source,
      scopes: {
        'account-info': {
          data: ['account-details', 'account-numbers', 'balances'],
          plain: 'number, status and balance of the wallet',
        },
        'operation-history': { data: ['transactions', 'merchants'], plain: 'history of operations' },
        'operation-details': { data: ['transactions', 'merchants'], plain: 'details of operations' },
        'incoming-transfers': { data: ['payment-initiation'], plain: 'accepts or refuses incoming transfers' },
        payment: { data: ['payment-initiation'], plain: 'pays one shop or person' },
        'payment-shop': { data: ['payment-initiation'], plain: 'pays any shop' },
        'payment-p2p': { data: ['payment-initiation'], plain: 'sends money to anybody' },
        'money-source': { data: ['cards'], plain: 'the wallet or cards that pay' },
      },
      patterns: [
        {
          match: /^payment(?:-shop|-p2p)?\./,
          example: 'payment-p2p.limit',
          data: ['payment-initiation'],
          plain: 'payments within a limit',
        },
      ],
      // `payment` is an everyday word.
      unlistedHosts: 'never',
    },
  ],
  screens: [
    {
      path: /^\/oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      // Names carry values in parentheses, with commas in them.
      read: names,
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/oauth2\/authorize\/?$/,
      anyOf: ['requestid'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://yoomoney.ru/docs/wallet/using-api/authorization/request-access-token',
        retrieved: '2026-11-28',
        basis: 'observed',
        note: 'where public clients are sent after the request; the page was not read',
      },
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Permissions / Apps › Revoke',
      source: {
        url: 'https://yoomoney.ru/docs/wallet/using-api/authorization/protocol-rights',
        retrieved: '2026-11-28',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
