import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.waveapps.com/hc/en-us/articles/360032818132-OAuth-Scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Wave: the books of a small business. */
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
        'account:read': { data: ['account-details', 'balances'], plain: 'accounts of the books with balances' },
        'account:write': {
          data: ['account-details', 'balances'],
          plain: 'accounts of the books with balances, to change them',
        },
        'account:*': {
          data: ['account-details', 'balances'],
          plain: 'accounts of the books with balances, everything',
        },
        'business:read': { data: ['identity'], plain: 'the business' },
        'business:write': { data: ['identity'], plain: 'the business, to change them' },
        'business:*': { data: ['identity'], plain: 'the business, everything' },
        'customer:read': { data: ['contact'], plain: 'customers' },
        'customer:write': { data: ['contact'], plain: 'customers, to change them' },
        'customer:*': { data: ['contact'], plain: 'customers, everything' },
        'estimate:read': { data: ['business-finances'], plain: 'estimates' },
        'estimate:write': { data: ['business-finances'], plain: 'estimates, to change them' },
        'estimate:*': { data: ['business-finances'], plain: 'estimates, everything' },
        'invoice:read': { data: ['business-finances'], plain: 'invoices' },
        'invoice:write': { data: ['business-finances'], plain: 'invoices, to change them' },
        'invoice:*': { data: ['business-finances'], plain: 'invoices, everything' },
        'transaction:read': { data: ['transactions'], plain: 'transactions of the books' },
        'transaction:write': { data: ['transactions'], plain: 'transactions of the books, to change them' },
        'transaction:*': { data: ['transactions'], plain: 'transactions of the books, everything' },
        'user:read': { data: ['identity'], plain: 'your profile' },
        'user:write': { data: ['identity'], plain: 'your profile, to change them' },
        'user:*': { data: ['identity'], plain: 'your profile, everything' },
        'vendor:read': { data: ['payees'], plain: 'suppliers' },
        'vendor:write': { data: ['payees'], plain: 'suppliers, to change them' },
        'vendor:*': { data: ['payees'], plain: 'suppliers, everything' },
        'sales_tax:read': { data: ['tax'], plain: 'sales taxes' },
        'sales_tax:write': { data: ['tax'], plain: 'sales taxes, to change them' },
        'sales_tax:*': { data: ['tax'], plain: 'sales taxes, everything' },
        'product:read': { data: [], also: 'products', plain: 'products' },
        'product:write': { data: [], also: 'products', plain: 'products, to change them' },
        'product:*': { data: [], also: 'products', plain: 'products, everything' },
        'employee:read': { data: [], also: 'employees', plain: 'staff' },
        'employee:write': { data: [], also: 'employees', plain: 'staff, to change them' },
        'employee:*': { data: [], also: 'employees', plain: 'staff, everything' },
        'invoice:send': { data: ['business-finances'], plain: 'sends invoices' },
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps › Disconnect',
      source: {
        url: 'https://support.waveapps.com/hc/en-us/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
