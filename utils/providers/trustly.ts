import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://amer.developers.trustly.com/integrate/core-concepts/key-concepts',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'the guide shows the script and its hosts; the address of the frame was seen in public code',
} as const;

/** Trustly: a lightbox in which people choose their bank and log in; `paymentType` says what it is for. */
export default {
  id: 'trustly',
  name: 'Trustly',
  kind: 'aggregator',
  hosts: [
    '=trustly.one',
    '=sandbox.trustly.one',
    '=paywithmybank.com',
    '=sandbox.paywithmybank.com',
    '=checkout.trustly.com',
    '=checkout.test.trustly.com',
  ],
  watched: 'frame',
  watchedHosts: ['=trustly.one', '=paywithmybank.com', '=checkout.trustly.com'],
  vocabularies: [
    {
      id: 'trustly',
      name: 'Trustly',
      source,
      scopes: {
        Retrieval: {
          data: ['account-details', 'account-numbers', 'balances', 'identity', 'contact'],
          hides: true,
          plain: 'account data; the exact list is set at Trustly',
        },
        Verification: {
          data: ['account-details', 'account-numbers', 'identity'],
          plain: 'checks that an account is yours',
        },
        Identification: { data: ['identity', 'contact'], plain: 'who you are, from your bank' },
        Instant: { data: ['payment-initiation'], plain: 'a payment from your account' },
        Deferred: { data: ['payment-initiation'], plain: 'payments from your account, later' },
        Recurring: { data: ['payment-initiation'], plain: 'payments from your account, again and again' },
        Disbursement: { data: ['account-details', 'account-numbers'], plain: 'where to pay you' },
      },
    },
  ],
  params: { clientId: ['accessId', 'merchantId'], redirect: ['returnUrl'], holder: ['paymentProviderId'] },
  screens: [
    {
      path: /^\/start\/selectBank(?:\/[\w-]+)?\/?$/i,
      anyOf: ['accessId', 'merchantId'],
      scopeParams: ['paymentType'],
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/(?:checkout|_\/[\w-]+)(?:\/[\w-]+)*\/?$/,
      hosts: ['=checkout.trustly.com', '=checkout.test.trustly.com'],
      anyOf: ['SessionID', 'OrderID'],
      withoutScopes: 'hidden',
      source: { ...source, basis: 'inferred', note: 'Europe: the address as remembered from integrations' },
    },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts or payment methods',
      source: { ...source, basis: 'inferred', note: 'no page of Trustly’s for this was read' },
    },
  ],
} as const satisfies Provider;
