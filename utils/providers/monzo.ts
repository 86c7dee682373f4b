import type { Provider } from '../vocab/provider';
import { ukObie, ukObieScopes } from '../vocab/standards/uk-obie';

const source = { url: 'https://docs.monzo.com/#authentication', retrieved: '2026-11-22', basis: 'documented' } as const;

/** Monzo: no scope exists; a second approval in its app decides. */
export default {
  id: 'monzo',
  name: 'Monzo',
  kind: 'bank',
  hosts: ['=auth.monzo.com'],
  watched: 'page',
  vocabularies: [ukObieScopes, ukObie],
  screens: [{ path: /^\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://docs.monzo.com/#authentication',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
