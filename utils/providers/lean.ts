import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.leantech.me/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the SDK names the permissions; the frame’s address was not documented',
} as const;

/** Lean (Gulf): opened by a script; permissions may be in the address. */
export default {
  id: 'lean',
  name: 'Lean',
  kind: 'aggregator',
  hosts: ['=cdn.leantech.me', '=connect.leantech.me'],
  watched: 'frame',
  vocabularies: [
    {
      id: 'lean',
      name: 'Lean',
      source,
      scopes: {
        identity: { data: ['identity', 'contact'], plain: 'who you are' },
        identities: { data: ['identity', 'contact'], plain: 'who you are' },
        accounts: { data: ['account-details', 'account-numbers'], plain: 'your accounts' },
        balance: { data: ['balances'], plain: 'account balances' },
        balances: { data: ['balances'], plain: 'account balances' },
        transactions: { data: ['transactions', 'merchants'], plain: 'account transactions' },
        payments: { data: ['payment-initiation'], plain: 'start payments' },
        scheduled_payments: { data: ['scheduled-payments'], plain: 'scheduled payments' },
        standing_orders: { data: ['scheduled-payments'], plain: 'standing orders' },
        direct_debits: { data: ['scheduled-payments'], plain: 'direct debits' },
        beneficiaries: { data: ['payees'], plain: 'people and firms you pay' },
      },
    },
  ],
  screens: [
    {
      path: /^\/link\/(?!loader)[^.]*(?:\.html)?$/,
      anyOf: ['app_token', 'customer_id'],
      scopeParams: ['permissions', 'scope'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'The app has to offer it: settings › connected banks',
      source: {
        url: 'https://docs.leantech.me/v2.0-KSA/docs/allowing-your-customers-to-revoke-consent',
        retrieved: '2026-11-22',
        basis: 'documented',
      },
    },
  ],
} as const satisfies Provider;
