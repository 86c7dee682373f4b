import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://enablebanking.com/docs/api/reference/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Enable Banking: the address holds a session only. */
export default {
  id: 'enablebanking',
  name: 'Enable Banking',
  kind: 'aggregator',
  hosts: ['=auth.enablebanking.com', '=tilisy.enablebanking.com', '=tilisy-sandbox.enablebanking.com'],
  watched: 'page',
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:[a-z]{2,4}\/)?(?:start|welcome|auth|consent|login|select)\/?$/,
      anyOf: ['sessionid', 'session_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: {
        url: 'https://enablebanking.com/docs/api/reference/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'access ends at the bank or when the app deletes the session',
      },
    },
  ],
} as const satisfies Provider;
