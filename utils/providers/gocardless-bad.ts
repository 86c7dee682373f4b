import type { Address, Provider, Requested } from '../vocab/provider';

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
      path: /^\/(?:ob-)?psd2\/(?:v\d\/)?(?:start|consent|agreement|institutions?)\/[\w-]+(?:\/\w+)?\/?$/,
      withoutScopes: 'hidden',
      // The bank stands in the path.
      read: bank,
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

/** `ING_INGBNL2A`: the bank’s name, then the code it is known by. */
function bank({ path }: Address): Requested {
  const institution = /\/([A-Z][A-Z0-9_]*)_[A-Z0-9]+\/?$/.exec(path)?.[1];
  return { hidden: true, ...(institution ? { holderName: institution.replaceAll('_', ' ') } : {}) };
}
