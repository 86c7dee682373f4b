import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.zoho.com/accounts/protocol/oauth/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Zoho: its own OAuth. */
export default {
  id: 'zoho',
  name: 'Zoho',
  kind: 'accounting',
  hosts: ['accounts.zoho.com', 'accounts.zoho.eu', 'accounts.zoho.in', 'accounts.zoho.com.au'],
  vocabularies: [
    {
      id: 'zoho',
      name: 'Zoho',
      source,
      scopes: {},
      patterns: [
        {
          match: /^Zoho(?:Books|Invoice|Expense|Billing|Subscriptions)\.[a-z]*bank/i,
          example: 'ZohoBooks.banking.READ',
          data: ['account-details', 'balances', 'transactions'],
          plain: 'bank accounts of the books',
        },
        {
          match: /^Zoho(?:Books|Invoice|Expense|Billing|Subscriptions)\./i,
          example: 'ZohoBooks.fullaccess.all',
          data: ['business-finances'],
          plain: 'the books',
        },
        {
          match:
            /^Zoho(?:CRM|Mail|Desk|Projects|People|WorkDrive|Campaigns|Sign|Calendar|Cliq|Bigin|SalesIQ|Analytics)\./i,
          example: 'ZohoCRM.modules.READ',
          data: [],
          also: 'workspace',
          plain: 'other Zoho apps',
        },
        {
          match: /^(?:AaaServer|profile|email)/i,
          example: 'AaaServer.profile.READ',
          data: ['identity'],
          plain: 'your profile',
        },
      ],
    },
  ],
  screens: [
    { path: /^\/oauth\/v2\/(?:org\/)?auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Zoho: settings › connected apps',
      source: {
        url: 'https://www.zoho.com/accounts/protocol/oauth/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
