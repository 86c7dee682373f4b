import type { Provider } from '../vocab/provider';
import { ukObie, ukObieScopes } from '../vocab/standards/uk-obie';

const source = {
  url: 'https://developer.revolut.com/docs/open-banking/open-banking-api',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Revolut: its own OAuth. */
export default {
  id: 'revolut',
  name: 'Revolut',
  kind: 'bank',
  hosts: ['=oba.revolut.com', '=sandbox-oba.revolut.com', '=oba-sandbox.revolut.com'],
  watched: 'page',
  vocabularies: [ukObieScopes, ukObie],
  screens: [{ path: /^\/ui\/index\.html$/, anyOf: ['client_id', 'request'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.revolut.com/docs/open-banking/open-banking-api',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
