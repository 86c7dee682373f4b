import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.sage.com/accounting/guides/authenticating/authentication/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

const others = {
  url: 'https://developer.sage.com/intacct/docs/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses seen in public clients; the page itself was not read',
} as const;

/** Sage Business Cloud Accounting, Sage 200 and Sage Intacct: the books of a business. */
export default {
  id: 'sage',
  name: 'Sage',
  kind: 'accounting',
  hosts: ['=www.sageone.com', '=central.uk.sageone.com', '=id.sage.com', '=api.intacct.com'],
  vocabularies: [
    {
      id: 'sage',
      name: 'Sage',
      source,
      scopes: {
        full_access: {
          data: ['account-details', 'balances', 'transactions', 'payees', 'contact', 'business-finances'],
          plain: 'reads and changes all of the books',
        },
        readonly: {
          data: ['account-details', 'balances', 'transactions', 'payees', 'contact', 'business-finances'],
          plain: 'reads all of the books',
        },
      },
    },
  ],
  screens: [
    {
      // Documented: `readonly` unless `full_access` is asked for.
      path: /^\/oauth2\/auth(?:\/central)?\/?$/,
      hosts: ['=www.sageone.com', '=central.uk.sageone.com'],
      anyOf: ['client_id'],
      withoutScopes: ['readonly'],
      source,
    },
    {
      path: /^\/authorize\/?$/,
      hosts: ['=id.sage.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: others,
    },
    {
      path: /^\/ia\/api\/v1\/oauth2\/authorize\/?$/,
      hosts: ['=api.intacct.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: others,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Manage connected apps › Disconnect',
      source: {
        url: 'https://developer.sage.com/accounting/guides/authenticating/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
