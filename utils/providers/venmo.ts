import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.venmo.com/docs/authentication',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names from the provider’s former documentation as public clients repeat them; the page is gone',
} as const;

/** Venmo’s API, closed to new apps in 2016: old addresses still stand in many apps. */
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
        make_payments: { data: ['payment-initiation'], plain: 'makes payments and charges' },
        access_profile: { data: ['identity'], plain: 'your name, picture and user name' },
        access_email: { data: ['contact'], plain: 'your email address' },
        access_phone: { data: ['contact'], plain: 'your phone number' },
        access_balance: { data: ['balances'], plain: 'your balance' },
        access_friends: { data: [], also: 'friends', plain: 'your friends' },
        access_feed: { data: ['transactions'], plain: 'your feed of payments' },
        access_payment_history: { data: ['transactions'], plain: 'your past payments' },
      },
      ignoreCase: true,
    },
  ],
  screens: [
    { path: /^\/(?:v1\/)?oauth\/(?:authorize|access)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected businesses and apps',
      source: {
        url: 'https://help.venmo.com/cs/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
