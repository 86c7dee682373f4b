import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.volt.io/payments/hosted-checkout/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the guide; it was not opened again on this day',
} as const;

/** Volt: a hosted page for one payment from the bank account. */
export default {
  id: 'volt',
  name: 'Volt',
  kind: 'aggregator',
  hosts: ['=checkout.volt.io', '=checkout.sandbox.volt.io'],
  vocabularies: [
    {
      id: 'volt',
      name: 'Volt',
      source,
      scopes: { payment: { data: ['payment-initiation'], plain: 'a payment from your account' } },
    },
  ],
  screens: [{ path: /^\/(?:checkout\/)?[0-9a-f-]{30,40}(?:\/[\w-]+)*\/?$/, withoutScopes: ['payment'], source }],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected third parties',
      source: { ...source, note: 'one payment; nothing lasting is shared' },
    },
  ],
} as const satisfies Provider;
