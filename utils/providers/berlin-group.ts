import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';

const sandbox = {
  url: 'https://github.com/adorsys/XS2A-Sandbox',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'redirect approach of the Berlin Group as its most used open implementation draws it',
} as const;

/** Berlin Group, redirect approach: any host, no OAuth words; the consent's number is all the address holds. */
export default {
  id: 'berlin-group',
  name: 'Bank (Berlin Group)',
  kind: 'bank',
  hosts: [],
  vocabularies: [berlinGroup],
  screens: [
    {
      path: /\/account-information\/(?:login|sca|bank-offered)\/?$/,
      anyHost: true,
      anyOf: ['encryptedConsentId', 'consentId'],
      withoutScopes: 'hidden',
      source: sandbox,
    },
    {
      path: /\/payment-(?:initiation|cancellation)\/login\/?$/,
      anyHost: true,
      anyOf: ['paymentId', 'encryptedPaymentId'],
      always: ['PIS:payment'],
      withoutScopes: 'hidden',
      source: sandbox,
    },
  ],
  outcomes: [
    { address: /\/fromAspsp\/[^/]+\/nok$/, outcome: 'declined', source: sandbox },
    { address: /\/fromAspsp\/[^/]+\/ok$/, outcome: 'granted', source: sandbox },
  ],
  stop: [{ where: 'holder', path: 'Online banking › Consents', source: sandbox }],
} as const satisfies Provider;
