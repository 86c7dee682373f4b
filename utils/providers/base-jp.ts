import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.thebase.in/api/oauth/authorize',
  retrieved: '2026-11-22',
  basis: 'documented',
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
        write_items: { data: [], also: 'products', plain: 'products' },
        read_orders: { data: ['orders'], plain: 'orders' },
        write_orders: { data: ['orders'], plain: 'changes orders' },
        read_savings: { data: ['balances', 'transactions'], plain: 'sales balance' },
        search: { data: [], also: 'products', plain: 'search' },
      },
    },
  ],
  screens: [{ path: /^\/1\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'BASE: settings › connected apps',
      source: {
        url: 'https://docs.thebase.in/api/oauth/authorize',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
