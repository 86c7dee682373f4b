import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.gocardless.com/bank-account-data/overview',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** GoCardless Bank Account Data, before that Nordigen: what is shared lies in an agreement at its server. */
export default {
  id: 'gocardless-bad',
  name: 'GoCardless Bank Account Data',
  kind: 'aggregator',
  hosts: ['=ob.gocardless.com', '=ob.nordigen.com'],
  watched: 'page',
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:ob-)?psd2\/(?:start|v\d\/start|consent|agreement)\/[^/]+(?:\/[^/]+)?\/?$/,
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  outcomes: [{ address: /^https?:/, outcome: 'declined', params: { ref: /./, error: /./ }, awaited: true, source }],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: {
        url: 'https://developer.gocardless.com/bank-account-data/overview',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'access ends at the bank, or when the app deletes the requisition',
      },
    },
  ],
} as const satisfies Provider;
