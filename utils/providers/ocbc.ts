import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://api.ocbc.com/store/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses seen in public clients',
} as const;

/** OCBC: its own OAuth. */
export default {
  id: 'ocbc',
  name: 'OCBC',
  kind: 'bank',
  hosts: ['=api.ocbc.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'ocbc',
      name: 'OCBC',
      source,
      scopes: {
        transactional: { data: [], hides: true, plain: 'transactional access; what, is set at the bank' },
      },
    },
  ],
  screens: [{ path: /\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://api.ocbc.com/store/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
