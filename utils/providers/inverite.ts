import type { Provider } from '../vocab/provider';

const request = {
  url: 'https://www.inverite.com/api-documentation/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses seen in integrations; the page itself was not read',
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
  stop: [],
} as const satisfies Provider;
