import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://doc.bunq.com/basics/authentication/oauth',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** bunq: its own OAuth. */
export default {
  id: 'bunq',
  name: 'bunq',
  kind: 'bank',
  hosts: ['=oauth.bunq.com', '=oauth.sandbox.bunq.com'],
  watched: 'page',
  vocabularies: [],
  screens: [{ path: /^\/auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://doc.bunq.com/basics/authentication/oauth',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
