import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.webull.com/apis/docs/connect-api/authentication',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Webull Connect: an investment account. */
export default {
  id: 'webull',
  name: 'Webull',
  kind: 'broker',
  hosts: ['=passport.webull.com', '=us-oauth-open-api.webull.com'],
  vocabularies: [],
  screens: [{ path: /^\/oauth2\/authenticate\/login\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Account › Settings › Third-party authorization / API management › Remove',
      source: {
        url: 'https://developer.webull.com/apis/docs/connect-api/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
