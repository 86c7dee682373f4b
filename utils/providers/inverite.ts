import type { Provider } from '../vocab/provider';

const request = {
  url: 'https://www.inverite.com/api-documentation/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses seen in integrations; the page itself was not read',
} as const;

const posted = {
  ...request,
  note: 'the frame posts one bare word, seen in an integration; after an error the person may try again',
} as const;

export default {
  id: 'inverite',
  name: 'Inverite',
  kind: 'aggregator',
  hosts: ['=www.inverite.com', '=live.inverite.com', '=sandbox.inverite.com'],
  watched: 'frame',
  vocabularies: [],
  screens: [
    { path: /^\/customer\/(?:v\d+\/)?web\/start\/[^/]+(?:\/[^/]*)*$/, withoutScopes: 'hidden', source: request },
    { path: /^\/customer\/(?:v\d+\/)?web\/create\/?$/, withoutScopes: 'hidden', source: request },
  ],
  messages: [
    { field: 'message', equals: 'success', outcome: 'granted', source: posted },
    { field: 'message', equals: 'cancelled', outcome: 'declined', source: posted },
    { field: 'message', equals: 'failed', outcome: 'declined', source: posted },
    { field: 'message', equals: 'error', outcome: 'undecided', source: posted },
  ],
  stop: [],
} as const satisfies Provider;
