import type { Provider } from '../vocab/provider';
import { stet } from '../vocab/standards/stet';

const source = {
  url: 'https://developer.bnpparibasfortis.com/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses seen in public clients',
} as const;

/** BNP Paribas Fortis: its own OAuth. */
export default {
  id: 'bnp-fortis',
  name: 'BNP Paribas Fortis',
  kind: 'bank',
  hosts: ['=services.bnpparibasfortis.be', '=services.hellobank.be', '=services.fintro.be'],
  watched: 'page',
  vocabularies: [stet],
  screens: [{ path: /\/oauth20\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.bnpparibasfortis.com/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
