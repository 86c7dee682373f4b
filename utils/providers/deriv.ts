import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.deriv.com/docs/authentication',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

const names = {
  url: 'https://developers.deriv.com/llms/authentication.md',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'the address was read there; the names stand in public clients, which say that these are all',
} as const;

/** Deriv: trading accounts. The older way (`app_id`) keeps the permissions with the app’s registration. */
export default {
  id: 'deriv',
  name: 'Deriv',
  kind: 'broker',
  hosts: ['=oauth.deriv.com', '=auth.deriv.com'],
  vocabularies: [
    {
      id: 'deriv',
      name: 'Deriv',
      source: names,
      scopes: {
        trade: { data: ['balances', 'investments'], plain: 'trading, balance and positions' },
        account_manage: { data: ['account-details'], plain: 'lists and opens accounts' },
        application_read: { data: [], also: 'app-settings', plain: 'your registered apps' },
      },
      unlistedHosts: 'never',
    },
  ],
  screens: [
    {
      path: /^\/oauth2\/authorize\/?$/,
      hosts: ['=oauth.deriv.com'],
      anyOf: ['app_id'],
      // Some clients add a `scope`; what is granted stands in the registration of the app.
      read: () => ({ scopes: [], hidden: true }),
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/oauth2\/auth\/?$/,
      hosts: ['=auth.deriv.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: names,
    },
  ],
  outcomes: [
    { address: /^https?:\/\//, params: { acct1: /./, token1: /./ }, outcome: 'granted', awaited: true, source },
  ],
  params: { clientId: ['client_id', 'app_id'] },
  stop: [
    {
      where: 'holder',
      path: 'Settings › Security › Connected apps › Revoke',
      source: {
        url: 'https://developers.deriv.com/docs/application-apis',
        retrieved: '2026-11-28',
        basis: 'inferred',
        note: 'that apps can be revoked was read, the place was not',
      },
    },
  ],
} as const satisfies Provider;
