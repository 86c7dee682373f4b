import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.gemini.com/oauth/scopes',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Gemini. */
export default {
  id: 'gemini',
  name: 'Gemini',
  kind: 'crypto',
  hosts: ['=exchange.gemini.com', '=exchange.sandbox.gemini.com'],
  vocabularies: [
    {
      id: 'gemini',
      name: 'Gemini',
      source,
      scopes: {
        'balances:read': { data: ['balances', 'crypto'], plain: 'balances' },
        'history:read': { data: ['transactions'], plain: 'trade history' },
        'orders:read': { data: ['crypto'], plain: 'orders' },
        'orders:create': { data: ['crypto'], plain: 'trading' },
        'orders:cancel': { data: ['crypto'], plain: 'cancels orders' },
        'addresses:read': { data: ['crypto'], plain: 'addresses' },
        'addresses:create': { data: ['crypto'], plain: 'adds addresses' },
        'banks:read': { data: ['account-details'], plain: 'linked banks' },
        'banks:create': { data: ['account-details'], plain: 'adds banks' },
        'payments:read': { data: ['transactions'], plain: 'payment methods and transfers' },
        'payments:create': { data: ['payment-initiation'], plain: 'payments' },
        'payments:send': { data: ['payment-initiation'], plain: 'sends payments' },
        'crypto:send': { data: ['payment-initiation'], plain: 'sends crypto' },
        'account:read': { data: ['identity', 'account-details'], plain: 'account details' },
        'clearing:read': { data: ['transactions'], plain: 'clearing' },
        'clearing:create': { data: ['crypto'], plain: 'clearing' },
        'tax:read': { data: ['tax'], plain: 'tax documents' },
      },
    },
  ],
  screens: [{ path: /^\/auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Gemini: settings › connected apps',
      source: {
        url: 'https://docs.gemini.com/oauth/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
