import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.developer.saxo/openapi/learn/oauth-authorization-code-grant',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Saxo Bank: no list in the address; the rights are those of the registered app. */
export default {
  id: 'saxo',
  name: 'Saxo Bank',
  kind: 'broker',
  hosts: ['=live.logonvalidation.net', '=sim.logonvalidation.net'],
  vocabularies: [],
  screens: [{ path: /^\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Account › Settings › Connected apps › Revoke',
      source: {
        url: 'https://www.developer.saxo/openapi/learn',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
