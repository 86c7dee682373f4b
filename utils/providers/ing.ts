import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';

const source = {
  url: 'https://developer.ing.com/openbanking/resources/get-started',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'the host was seen in public clients; the path follows it',
} as const;

/** ING: its own OAuth. */
export default {
  id: 'ing',
  name: 'ING',
  kind: 'bank',
  hosts: ['=myaccount.ing.com', '=api.ing.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'ing',
      name: 'ING',
      source,
      scopes: {},
      patterns: [
        {
          match: /^payment-accounts:balances:view$/,
          example: 'payment-accounts:balances:view',
          data: ['balances'],
          plain: 'account balances',
        },
        {
          match: /^payment-accounts:transactions:view$/,
          example: 'payment-accounts:transactions:view',
          data: ['transactions', 'merchants'],
          plain: 'account transactions',
        },
      ],
    },
    berlinGroup,
  ],
  screens: [
    { path: /^\/granting\//, withoutScopes: 'hidden', source: source },
    {
      path: /^\/(?:oauth2\/)?authorization-server-url\/?$/,
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
        url: 'https://developer.ing.com/openbanking/resources/get-started',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
