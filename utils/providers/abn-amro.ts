import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.abnamro.com/api-products/account-information-psd2/reference-documentation',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** ABN AMRO: its own OAuth. */
export default {
  id: 'abn-amro',
  name: 'ABN AMRO',
  kind: 'bank',
  hosts: ['=auth.connect.abnamro.com', '=auth-sandbox.connect.abnamro.com', '=auth-mtls.connect.abnamro.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'abn-amro',
      name: 'ABN AMRO',
      source,
      scopes: {
        'psd2:account:balance:read': { data: ['balances'], plain: 'account balances' },
        'psd2:account:transaction:read': { data: ['transactions', 'merchants'], plain: 'account transactions' },
        'psd2:account:details:read': {
          data: ['account-details', 'account-numbers', 'identity'],
          plain: 'account details with the holder’s name',
        },
        'psd2:payment:sepa:write': { data: ['payment-initiation'], plain: 'starts a payment' },
        'psd2:payment:sepa:read': { data: ['payment-initiation'], plain: 'the state of a payment' },
        'psd2:payment:xborder:write': { data: ['payment-initiation'], plain: 'starts a payment abroad' },
        'psd2:payment:xborder:read': { data: ['payment-initiation'], plain: 'the state of a payment abroad' },
        'account:balance:read': { data: ['balances'], plain: 'account balances' },
        'account:transaction:read': { data: ['transactions', 'merchants'], plain: 'account transactions' },
        'account:details:read': {
          data: ['account-details', 'account-numbers', 'identity'],
          plain: 'account details with the holder’s name',
        },
      },
    },
  ],
  screens: [{ path: /^\/as\/authorization\.oauth2$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.abnamro.com/api-products/account-information-psd2/reference-documentation',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
