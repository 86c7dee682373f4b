import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.neonomics.io/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'read in the provider’s documentation; no deep link was kept',
} as const;

/** Neonomics (Nordics): the bank’s own page follows; its return has words of its own. */
export default {
  id: 'neonomics',
  name: 'Neonomics',
  kind: 'aggregator',
  hosts: ['neonomics.io'],
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:consent|ics)\/(?:v\d\/)?[\w-]+\/?$/,
      anyOf: ['sessionId', 'consentId'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  outcomes: [
    { address: /^https?:/, outcome: 'granted', params: { resource_id: /./, result: /^OK$/ }, awaited: true, source },
    {
      address: /^https?:/,
      outcome: 'declined',
      params: { resource_id: /./, result: /^FAILED$/ },
      awaited: true,
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: { url: 'https://docs.neonomics.io/#', retrieved: '2026-11-22', basis: 'inferred', note: 'no page read' },
    },
  ],
} as const satisfies Provider;
