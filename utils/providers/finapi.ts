import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.finapi.io/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'read in the provider’s documentation; no deep link was kept',
} as const;

/** finAPI Web Form: bank import and single payment have the same address. */
export default {
  id: 'finapi',
  name: 'finAPI',
  kind: 'aggregator',
  hosts: [
    '=webform.finapi.io',
    '=webform-live.finapi.io',
    '=webform-sandbox.finapi.io',
    '=live.finapi.io',
    '=sandbox.finapi.io',
  ],
  watched: 'page',
  watchedHosts: ['=webform.finapi.io', '=webform-live.finapi.io', '=webform-sandbox.finapi.io'],
  vocabularies: [],
  screens: [
    { path: /^\/wf\/[0-9a-f-]+\/?$/, withoutScopes: 'hidden', source: source },
    { path: /^\/webForm\/[\w-]+\/?$/, withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'intermediary',
      path: 'finAPI customer portal, or your bank’s list of connected apps',
      source: { url: 'https://docs.finapi.io/#', retrieved: '2026-11-22', basis: 'inferred', note: 'no page read' },
    },
  ],
} as const satisfies Provider;
