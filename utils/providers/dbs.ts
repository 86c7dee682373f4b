import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.dbs.com/dbsdevelopers/index.html',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses seen in public clients',
} as const;

/** DBS: its own OAuth. */
export default {
  id: 'dbs',
  name: 'DBS',
  kind: 'bank',
  hosts: ['dbs.com'],
  vocabularies: [
    {
      id: 'dbs',
      name: 'DBS',
      source,
      scopes: {
        Read: { data: [], hides: true, plain: 'reading; what, is set at the bank' },
        Write: { data: ['payment-initiation'], plain: 'changes and payments' },
      },
    },
  ],
  screens: [{ path: /\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://www.dbs.com/dbsdevelopers/index.html',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
