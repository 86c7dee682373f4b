import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.waveapps.com/hc/en-us/articles/360032818132',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Wave: its own OAuth. */
export default {
  id: 'wave',
  name: 'Wave',
  kind: 'accounting',
  hosts: ['=api.waveapps.com'],
  vocabularies: [
    {
      id: 'wave',
      name: 'Wave',
      source,
      scopes: {
        'account:read': { data: ['account-details', 'balances'], plain: 'accounts of the books' },
        'account:*': { data: ['account-details', 'balances'], plain: 'accounts of the books' },
        'business:read': { data: ['identity'], plain: 'the business' },
        'customer:read': { data: ['contact'], plain: 'customers' },
        'invoice:read': { data: ['business-finances'], plain: 'invoices' },
        'invoice:*': { data: ['business-finances'], plain: 'invoices' },
        'transaction:read': { data: ['transactions'], plain: 'transactions of the books' },
        'transaction:*': { data: ['transactions'], plain: 'transactions of the books' },
        'user:read': { data: ['identity'], plain: 'your profile' },
        'product:read': { data: [], also: 'products', plain: 'products' },
        'vendor:read': { data: ['payees'], plain: 'vendors' },
        'sales_tax:read': { data: ['tax'], plain: 'sales tax' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Wave: settings › connected apps',
      source: {
        url: 'https://developer.waveapps.com/hc/en-us/articles/360032818132',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
