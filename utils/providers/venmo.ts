import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.venmo.com/docs/authentication',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Venmo’s API, closed to new apps. */
export default {
  id: 'venmo',
  name: 'Venmo',
  kind: 'payments',
  hosts: ['=api.venmo.com', '=sandbox-api.venmo.com'],
  vocabularies: [
    {
      id: 'venmo',
      name: 'Venmo',
      source,
      scopes: {
        make_payments: { data: ['payment-initiation'], plain: 'makes payments' },
        access_profile: { data: ['identity'], plain: 'your profile' },
        access_email: { data: ['contact'], plain: 'your email address' },
        access_phone: { data: ['contact'], plain: 'your phone number' },
        access_balance: { data: ['balances'], plain: 'your balance' },
        access_friends: { data: [], also: 'friends', plain: 'your friends' },
        access_feed: { data: ['transactions'], plain: 'your feed of payments' },
        access_payment_history: { data: ['transactions'], plain: 'your past payments' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:v1\/)?oauth\/(?:authorize|access)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Venmo: settings › connected apps',
      source: {
        url: 'https://developer.venmo.com/docs/authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
