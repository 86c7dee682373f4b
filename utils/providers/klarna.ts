import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.klarna.com/conversion-boosters/sign-in-with-klarna/before-you-start/availability/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Sign in with Klarna: a shop asks for the shopper’s verified details. */
export default {
  id: 'klarna',
  name: 'Klarna',
  kind: 'payments',
  hosts: ['=login.klarna.com', '=login.playground.klarna.com', '=login.nonprod.klarna.net'],
  vocabularies: [
    {
      id: 'klarna',
      name: 'Klarna',
      source,
      scopes: {
        'profile:name': { data: ['identity'], plain: 'your name' },
        'profile:date_of_birth': { data: ['identity'], plain: 'your date of birth' },
        'profile:national_identification_number': { data: ['identity'], plain: 'your national identity number' },
        'profile:email': { data: ['contact'], plain: 'your email address' },
        'profile:phone': { data: ['contact'], plain: 'your phone number' },
        'profile:billing_address': { data: ['contact'], plain: 'your address' },
        'profile:country': { data: [], also: 'language', plain: 'country and language' },
        'profile:locale': { data: [], also: 'language', plain: 'country and language' },
        'customer:login': { data: [], also: 'sign-in', plain: 'signs you in' },
        'payment:request:create': { data: ['payment-initiation'], plain: 'starts payments with Klarna' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}\/)?(?:lp\/)?(?:idp\/)?(?:oauth2?\/)?(?:authorize|auth)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Klarna app › Settings › Connected shops › Remove',
      source: {
        url: 'https://www.klarna.com/us/customer-service/sign-in-with-klarna/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
