import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.openbanking.or.kr/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'scope names seen in public clients; their meaning as the names say',
} as const;

/** Korea’s open banking hub. */
export default {
  id: 'kftc-openbanking',
  name: 'KFTC Open Banking',
  kind: 'bank',
  hosts: ['=openapi.openbanking.or.kr', '=testapi.openbanking.or.kr'],
  watched: 'page',
  vocabularies: [
    {
      id: 'kftc-openbanking',
      name: 'KFTC Open Banking',
      source,
      scopes: {
        login: { data: ['identity'], plain: 'who you are and the list of your accounts' },
        inquiry: {
          data: ['account-details', 'balances', 'transactions', 'merchants'],
          plain: 'accounts, balances and transactions',
        },
        transfer: { data: ['payment-initiation'], plain: 'transfers from your account' },
        cardinfo: { data: ['cards'], plain: 'your cards' },
        fintechinfo: { data: ['investments'], plain: 'investment and e-money accounts' },
        insuinfo: { data: ['account-details'], plain: 'insurance' },
      },
    },
  ],
  screens: [
    {
      path: /^\/oauth\/2\.0\/authorize(?:_account)?\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s open banking settings',
      source: {
        url: 'https://developers.openbanking.or.kr/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'no page read',
      },
    },
  ],
} as const satisfies Provider;
