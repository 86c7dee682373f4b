import type { Provider } from '../vocab/provider';
import { ukObie, ukObieScopes } from '../vocab/standards/uk-obie';

const source = {
  url: 'https://docs.wise.com/api-docs/features/authentication-access',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Wise: its own OAuth. */
export default {
  id: 'wise',
  name: 'Wise',
  kind: 'bank',
  hosts: ['transferwise.com', 'wise.com', 'transferwise.tech'],
  watched: 'page',
  watchedHosts: ['=api.transferwise.com', '=api.wise.com'],
  vocabularies: [
    {
      id: 'wise',
      name: 'Wise',
      source,
      scopes: {
        transfers: { data: ['payment-initiation'], plain: 'transfers' },
        balances: { data: ['balances'], plain: 'balances' },
        profiles: { data: ['identity'], plain: 'your profiles' },
        recipients: { data: ['payees'], plain: 'recipients' },
      },
    },
    ukObieScopes,
    ukObie,
  ],
  screens: [
    {
      path: /^\/(?:openbanking\/)?(?:oauth\/)?authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://docs.wise.com/api-docs/features/authentication-access',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
