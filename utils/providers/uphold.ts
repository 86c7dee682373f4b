import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.uphold.com/rest-apis/legacy-api/authentication',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page itself was not read',
} as const;

/** Uphold: wallets (“cards”) in many currencies. The app’s id stands in the path. */
export default {
  id: 'uphold',
  name: 'Uphold',
  kind: 'crypto',
  hosts: ['=uphold.com', '=www.uphold.com', '=sandbox.uphold.com', '=wallet.uphold.com', '=wallet-sandbox.uphold.com'],
  vocabularies: [
    {
      id: 'uphold',
      name: 'Uphold',
      source,
      scopes: {
        'accounts:read': { data: ['account-details'], plain: 'linked bank accounts and cards' },
        'accounts:write': { data: ['account-details'], plain: 'links and changes bank accounts and cards' },
        'cards:read': { data: ['balances', 'crypto'], plain: 'balances' },
        'cards:write': { data: ['crypto'], plain: 'adds and changes wallets' },
        'contacts:read': { data: ['payees'], plain: 'people you send to' },
        'contacts:write': { data: ['payees'], plain: 'changes people you send to' },
        'transactions:read': { data: ['transactions'], plain: 'transactions' },
        'transactions:deposit': { data: ['payment-initiation'], plain: 'deposits from a linked account' },
        'transactions:withdraw': { data: ['payment-initiation'], plain: 'withdraws to a linked account' },
        'transactions:transfer:application': { data: ['payment-initiation'], plain: 'transfers to the app' },
        'transactions:transfer:others': { data: ['payment-initiation'], plain: 'transfers to anybody' },
        'transactions:transfer:self': { data: ['payment-initiation'], plain: 'transfers between your wallets' },
        'transactions:commit:otp': { data: ['payment-initiation'], plain: 'confirms with a one-time code' },
        'user:read': { data: ['identity', 'contact'], plain: 'your profile' },
        'phones:read': { data: ['contact'], plain: 'your phone numbers' },
        'phones:write': { data: ['contact'], plain: 'changes phone numbers' },
      },
    },
  ],
  screens: [
    {
      // The client id is a part of the path.
      path: /^\/authorize\/[\w-]+\/?$/,
      anyOf: ['scope', 'state', 'intention'],
      read: ({ path }) => ({ clientId: path.split('/')[2] ?? '' }),
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps / Applications › Revoke',
      source: {
        url: 'https://support.uphold.com/hc/en-us/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
