import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://dhanhq.co/docs/v2/authentication/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Dhan (India): a consent made at the server first, then confirmed by its id. */
export default {
  id: 'dhan',
  name: 'Dhan',
  kind: 'broker',
  hosts: ['=auth.dhan.co'],
  vocabularies: [],
  screens: [
    {
      path: /^\/(?:login\/consentApp-login|consent-login)\/?$/,
      anyOf: ['consentAppId', 'consentId'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'My profile › Access DhanHQ APIs › Revoke',
      source: {
        url: 'https://dhanhq.co/docs/v2/authentication/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
