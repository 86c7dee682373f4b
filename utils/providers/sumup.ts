import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.sumup.com/tools/authorization/oauth',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** SumUp: card payments of a small business. */
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
        'transactions.history': { data: ['transactions'], plain: 'payments and their history' },
        'user.profile': { data: ['identity', 'contact'], plain: 'your profile, also to change it' },
        'user.profile_readonly': { data: ['identity', 'contact'], plain: 'your profile' },
        'user.app-settings': { data: [], also: 'app-settings', plain: 'settings of the app' },
        'user.payout-settings': { data: ['account-numbers'], plain: 'where payouts go' },
        'user.subaccounts': { data: [], also: 'employees', plain: 'staff' },
        payment_instruments: { data: ['cards'], plain: 'customers and their saved cards' },
        'readers.read': { data: [], also: 'other-apps', plain: 'card readers' },
        'readers.write': { data: [], also: 'other-apps', plain: 'card readers' },
      },
    },
  ],
  screens: [
    {
      // The first is the newer host.
      path: /^\/(?:oauth2\/auth|authorize)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Profile › Settings › Connected apps › Revoke',
      source: {
        url: 'https://developer.sumup.com/tools/authorization/oauth',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
