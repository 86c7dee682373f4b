import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.binance.com/docs/login/web-integration',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Binance. */
export default {
  id: 'binance',
  name: 'Binance',
  kind: 'crypto',
  hosts: ['=accounts.binance.com'],
  vocabularies: [
    {
      id: 'binance',
      name: 'Binance',
      source,
      scopes: {
        'user:email': { data: ['contact'], plain: 'your email address' },
        'user:address': { data: ['contact'], plain: 'your address' },
        'user:openId': { data: [], also: 'sign-in', plain: 'an identifier' },
        'create:apikey': { data: ['crypto', 'investments'], plain: 'makes keys to your account' },
        'account:status': { data: ['account-details'], plain: 'account status' },
        'user:assets': { data: ['crypto', 'balances'], plain: 'your assets' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?oauth\/authorize\/?$/i,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Binance: settings › connected apps',
      source: {
        url: 'https://developers.binance.com/docs/login/web-integration',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
