import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://smartapi.angelone.in/docs/User',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses as the provider’s own forum quotes its documentation',
} as const;

/** Angel One SmartAPI (India): an app reads and trades; no list in the address, and the return address is kept at the broker. */
export default {
  id: 'angel-one',
  name: 'Angel One',
  kind: 'broker',
  hosts: ['=smartapi.angelone.in', '=smartapi.angelbroking.com'],
  vocabularies: [],
  params: { clientId: ['api_key'] },
  screens: [{ path: /^\/publisher-login\/?$/, anyOf: ['api_key'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'SmartAPI › My apps › Delete',
      source: {
        url: 'https://smartapi.angelone.in/docs/User',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
