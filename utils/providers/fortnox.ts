import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.fortnox.se/developer/guides-and-good-to-know/scopes',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names seen in public clients; the page itself was not read',
} as const;

const auth = {
  url: 'https://www.fortnox.se/developer/authorization/get-authorization-code',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Fortnox (Sweden): the books of a business. */
export default {
  id: 'fortnox',
  name: 'Fortnox',
  kind: 'accounting',
  hosts: ['=apps.fortnox.se'],
  vocabularies: [
    {
      id: 'fortnox',
      name: 'Fortnox',
      source,
      scopes: {
        bookkeeping: { data: ['transactions', 'balances'], plain: 'vouchers and accounts with balances' },
        payment: { data: ['transactions'], plain: 'payments' },
        invoice: { data: ['business-finances'], plain: 'invoices' },
        noxfinansinvoice: { data: ['business-finances'], plain: 'invoice financing' },
        offer: { data: ['business-finances'], plain: 'offers, orders and contracts' },
        order: { data: ['business-finances'], plain: 'offers, orders and contracts' },
        contract: { data: ['business-finances'], plain: 'offers, orders and contracts' },
        supplierinvoice: { data: ['scheduled-payments'], plain: 'suppliers’ invoices' },
        supplier: { data: ['payees'], plain: 'suppliers' },
        customer: { data: ['contact'], plain: 'customers' },
        salary: { data: ['income'], plain: 'pay and staff' },
        expense: { data: ['transactions'], plain: 'expenses' },
        assets: { data: ['business-finances'], plain: 'fixed assets' },
        companyinformation: { data: ['identity'], plain: 'the company' },
        profile: { data: ['identity'], plain: 'your profile' },
        article: { data: [], also: 'products', plain: 'articles, prices and stock' },
        price: { data: [], also: 'products', plain: 'articles, prices and stock' },
        warehouse: { data: [], also: 'products', plain: 'articles, prices and stock' },
        warehousecustomdocument: { data: [], also: 'products', plain: 'articles, prices and stock' },
        costcenter: { data: [], also: 'business-settings', plain: 'settings' },
        currency: { data: [], also: 'business-settings', plain: 'settings' },
        settings: { data: [], also: 'business-settings', plain: 'settings' },
        print: { data: [], also: 'business-settings', plain: 'settings' },
        project: { data: [], also: 'tasks', plain: 'projects and hours' },
        timereporting: { data: [], also: 'tasks', plain: 'projects and hours' },
        archive: { data: [], also: 'files', plain: 'files' },
        connectfile: { data: [], also: 'files', plain: 'files' },
        inbox: { data: [], also: 'files', plain: 'files' },
        deletevoucher: { data: ['transactions'], plain: 'deletes vouchers' },
        developerapi: { data: [], also: 'app-settings', plain: 'the developer’s own account' },
      },
    },
  ],
  screens: [{ path: /^\/oauth-v1\/(?:auth|consent)\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: auth }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Apps / Integrations › Remove',
      source: {
        url: 'https://www.fortnox.se/developer/authorization',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
