import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

const source = {
  url: 'https://developer.gemini.com/authentication/oauth',
  retrieved: '2026-11-24',
  basis: 'documented',
  note: 'names from the server’s published metadata (RFC 8414)',
} as const;

/** Gemini: its own names, and those of Financial Data Exchange. */
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
        'account:read': { data: ['identity', 'account-details'], plain: 'account and its holder' },
        'balances:read': { data: ['balances', 'crypto'], plain: 'balances' },
        'history:read': { data: ['transactions', 'crypto'], plain: 'trades and transfers' },
        'orders:read': { data: ['crypto'], plain: 'orders' },
        'orders:create': { data: ['crypto'], plain: 'trades' },
        'orders:cancel': { data: ['crypto'], plain: 'cancels orders' },
        'positions:read': { data: ['crypto'], plain: 'open positions' },
        'addresses:read': { data: ['crypto'], plain: 'addresses' },
        'addresses:create': { data: ['crypto'], plain: 'adds addresses' },
        'savedAddresses:read': { data: ['payees'], plain: 'saved addresses' },
        'savedAddresses:create': { data: ['payees'], plain: 'saves addresses' },
        'banks:read': { data: ['account-details'], plain: 'linked banks' },
        'banks:create': { data: ['account-details'], plain: 'links banks' },
        'payments:read': { data: ['transactions'], plain: 'payment methods and transfers' },
        'payments:create': { data: ['payment-initiation'], plain: 'sends payments' },
        'payments:send': { data: ['payment-initiation'], plain: 'sends payments' },
        'crypto:send': { data: ['payment-initiation'], plain: 'sends crypto' },
        'clearing:read': { data: ['transactions', 'crypto'], plain: 'clearing orders' },
        'clearing:create': { data: ['crypto'], plain: 'clearing orders' },
        'settlement:read': { data: ['transactions'], plain: 'settlements' },
        'settlement:read-all': { data: ['transactions'], plain: 'settlements' },
        'settlement:update': { data: ['transactions'], plain: 'changes settlements' },
        'settlement:create-update': { data: ['transactions'], plain: 'changes settlements' },
        'predictions:balances:read': { data: ['balances'], plain: 'balances of prediction markets' },
        'predictions:orders:read': { data: ['investments'], plain: 'orders and positions of prediction markets' },
        'predictions:positions:read': { data: ['investments'], plain: 'orders and positions of prediction markets' },
        'predictions:orders:write': { data: ['investments'], plain: 'trades on prediction markets' },
      },
    },
    fdx,
  ],
  screens: [{ path: /^\/auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Account settings › API / Approved apps › Remove',
      source: {
        url: 'https://support.gemini.com/hc/en-us/articles/approved-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
