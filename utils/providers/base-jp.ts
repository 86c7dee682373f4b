import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.thebase.in/api/oauth/authorize',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** BASE (Japan): a shop platform. */
export default {
  id: 'base-jp',
  name: 'BASE',
  kind: 'commerce',
  hosts: ['=api.thebase.in'],
  vocabularies: [
    {
      id: 'base-jp',
      name: 'BASE',
      source,
      scopes: {
        read_users: { data: ['identity'], plain: 'the shop' },
        read_users_mail: { data: ['contact'], plain: 'the shop’s email address' },
        read_items: { data: [], also: 'products', plain: 'products' },
        write_items: { data: [], also: 'products', plain: 'changes products' },
        read_orders: { data: ['orders'], plain: 'orders' },
        write_orders: { data: ['orders'], plain: 'changes orders' },
        read_savings: { data: ['transactions'], plain: 'requested payouts' },
        search: { data: [], also: 'products', plain: 'search of all shops' },
      },
    },
  ],
  screens: [{ path: /^\/1\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'BASE › アカウント設定 › 連携アプリ',
      source: {
        url: 'https://docs.thebase.in/api/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
