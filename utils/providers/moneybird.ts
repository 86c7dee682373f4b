import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.moneybird.com/authentication/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Moneybird (Netherlands): the books of a business. */
export default {
  id: 'moneybird',
  name: 'Moneybird',
  kind: 'accounting',
  hosts: ['=moneybird.com'],
  vocabularies: [
    {
      id: 'moneybird',
      name: 'Moneybird',
      source,
      scopes: {
        sales_invoices: { data: ['business-finances', 'contact'], plain: 'sales invoices and contacts' },
        documents: { data: ['scheduled-payments', 'payees'], plain: 'purchase invoices, receipts and suppliers' },
        estimates: { data: ['business-finances'], plain: 'quotes' },
        bank: { data: ['transactions', 'balances'], plain: 'bank accounts and their transactions' },
        time_entries: { data: [], also: 'tasks', plain: 'hours' },
        settings: { data: [], also: 'business-settings', plain: 'settings of the administration' },
      },
    },
  ],
  screens: [
    {
      // Documented: without a list, sales invoices.
      path: /^\/oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: ['sales_invoices'],
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://moneybird.com/user/applications',
      path: 'Account › Applications › Revoke',
      source: {
        url: 'https://developer.moneybird.com/authentication/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
