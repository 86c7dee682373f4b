import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.sumup.com/tools/authorization/oauth',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** SumUp: payments of a business. */
export default {
  id: 'sumup',
  name: 'SumUp',
  kind: 'payments',
  hosts: ['=api.sumup.com', '=auth.sumup.com'],
  vocabularies: [
    {
      id: 'sumup',
      name: 'SumUp',
      source,
      scopes: {
        payments: { data: ['payment-initiation'], plain: 'takes payments' },
        'transactions.history': { data: ['transactions'], plain: 'past payments' },
        'user.profile': { data: ['identity', 'contact'], plain: 'profile' },
        'user.profile_readonly': { data: ['identity', 'contact'], plain: 'profile' },
        'user.app-settings': { data: [], also: 'app-settings', plain: 'settings' },
        'user.payout-settings': { data: ['account-numbers'], plain: 'payout account' },
        'user.subaccounts': { data: [], also: 'employees', plain: 'staff' },
        payment_instruments: { data: ['cards'], plain: 'saved cards' },
        'accounting.read': { data: ['business-finances'], plain: 'accounting' },
      },
    },
  ],
  screens: [
    { path: /^\/(?:oauth2\/auth|authorize)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'SumUp: settings › connected apps',
      source: {
        url: 'https://developer.sumup.com/tools/authorization/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
