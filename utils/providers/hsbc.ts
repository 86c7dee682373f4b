import type { Provider } from '../vocab/provider';
import { ukObie, ukObieScopes } from '../vocab/standards/uk-obie';

const developer = {
  url: 'https://develop.hsbc.com/apis/oauth2-authorization',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the sandbox address stands in public samples; the live host was not read on the bank’s own page',
} as const;

/** HSBC UK: Open Banking requests on its authorisation hosts. The path differs by environment, so any OAuth request there counts. */
export default {
  id: 'hsbc',
  name: 'HSBC',
  kind: 'bank',
  hosts: ['ob.hsbc.co.uk'],
  watched: 'page',
  vocabularies: [ukObieScopes, ukObie],
  screens: [{ path: /\/oauth2\/authorize\/?$/, allOf: ['client_id'], withoutScopes: 'hidden', source: developer }],
  stop: [
    {
      where: 'holder',
      path: 'Online banking › Open Banking › Manage third parties',
      source: {
        ...developer,
        basis: 'inferred',
        note: 'the bank’s access dashboard is required by the standard; its place was not read',
      },
    },
  ],
} as const satisfies Provider;
