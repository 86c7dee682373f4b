import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.uphold.com/rest-apis/legacy-api/authentication',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Uphold. */
export default {
  id: 'uphold',
  name: 'Uphold',
  kind: 'crypto',
  hosts: ['=uphold.com', '=sandbox.uphold.com', '=wallet.uphold.com'],
  vocabularies: [
    {
      id: 'uphold',
      name: 'Uphold',
      source,
      scopes: {
        'accounts:read': { data: ['account-details'], plain: 'linked bank accounts and cards' },
        'cards:read': { data: ['balances', 'crypto'], plain: 'balances' },
        'cards:write': { data: ['crypto'], plain: 'adds cards' },
        'contacts:read': { data: ['payees'], plain: 'contacts' },
        'contacts:write': { data: ['payees'], plain: 'changes contacts' },
        'transactions:read': { data: ['transactions'], plain: 'transactions' },
        'transactions:deposit': { data: ['payment-initiation'], plain: 'deposits' },
        'transactions:transfer:application': { data: ['payment-initiation'], plain: 'transfers to the app' },
        'transactions:transfer:others': { data: ['payment-initiation'], plain: 'transfers to others' },
        'transactions:transfer:self': { data: ['payment-initiation'], plain: 'transfers between your cards' },
        'transactions:withdraw': { data: ['payment-initiation'], plain: 'withdraws' },
        'transactions:commit:otp': { data: ['payment-initiation'], plain: 'confirms with a code' },
        'user:read': { data: ['identity', 'contact'], plain: 'your profile' },
        'phones:read': { data: ['contact'], plain: 'your phone numbers' },
        'phones:write': { data: ['contact'], plain: 'changes phone numbers' },
      },
    },
  ],
  screens: [{ path: /^\/authorize\/[\w-]+\/?$/, anyOf: ['scope', 'state'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Uphold: settings › connected apps',
      source: {
        url: 'https://docs.uphold.com/rest-apis/legacy-api/authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
