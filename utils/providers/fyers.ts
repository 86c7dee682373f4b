import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://myapi.fyers.in/docsv3#tag/Authentication-and-Login-Flow-User-Apps',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses as the provider’s own client libraries make them',
} as const;

/** FYERS (India): an app reads and trades; no list in the address. */
export default {
  id: 'fyers',
  name: 'FYERS',
  kind: 'broker',
  hosts: ['=api-t1.fyers.in', '=api-t2.fyers.in', '=api.fyers.in'],
  vocabularies: [],
  screens: [
    { path: /^\/api\/v\d\/generate-authcode\/?$/, anyOf: ['client_id', 'app_id'], withoutScopes: 'hidden', source },
  ],
  outcomes: [
    { address: /^https?:\/\//, params: { s: /^error$/, code: /^-?\d+$/ }, outcome: 'declined', awaited: true, source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'My account › Manage apps / Connected apps › Revoke',
      source: {
        url: 'https://myapi.fyers.in/docsv3',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
