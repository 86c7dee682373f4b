import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';

const source = {
  url: 'https://developer.unicredit.eu/documentation',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'the address was seen in a licensed provider’s public client; not read on the bank’s own page',
} as const;

/** UniCredit, in every country: Berlin Group, redirect approach, on a page of its own name. */
export default {
  id: 'unicredit',
  name: 'UniCredit',
  kind: 'bank',
  hosts: ['=authorization.api.unicredit.eu', '=authorization.api-sandbox.unicredit.eu'],
  watched: 'page',
  watchedHosts: ['=authorization.api.unicredit.eu'],
  vocabularies: [berlinGroup],
  screens: [
    {
      path: /\/psd2\/bg\/login\w*\.html$/,
      anyOf: ['paymentId'],
      withoutScopes: ['PIS:payment'],
      source,
    },
    { path: /\/psd2\/bg\/login\w*\.html$/, anyOf: ['consentId'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Online banking › access of third parties (PSD2)',
      source: { ...source, basis: 'inferred', note: 'the law requires such a page; its place was not read' },
    },
  ],
} as const satisfies Provider;
