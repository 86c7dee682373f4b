import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.schwab.com/products/trader-api--individual',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

const gateway = {
  url: 'https://developer.schwab.com/products/trader-api--individual',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'steps of the screen as people describe them',
} as const;

/** Charles Schwab: log-in, terms and choice of accounts follow on pages of its gateway. The address seldom says what is shared; access lasts seven days. */
export default {
  id: 'schwab',
  name: 'Charles Schwab',
  kind: 'broker',
  hosts: ['=api.schwabapi.com', '=sws-gateway.schwab.com', '=sws-gateway-nr.schwab.com'],
  vocabularies: [
    {
      id: 'schwab',
      name: 'Charles Schwab',
      source,
      scopes: {
        readonly: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings and transactions; orders',
        },
        api: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, holdings and transactions; orders',
        },
      },
    },
  ],
  screens: [
    {
      path: /^\/v1\/oauth\/authorize\/?$/,
      hosts: ['=api.schwabapi.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
    {
      // The steps after the request: a router behind the fragment.
      path: /^\/ui\/host\//,
      hosts: ['=sws-gateway.schwab.com', '=sws-gateway-nr.schwab.com'],
      withoutScopes: 'hidden',
      source: gateway,
    },
  ],
  pages: {
    says: ['allow third party {recipient} access'],
    next: ['continue'],
    source: {
      url: 'https://www.schwab.com/legal/third-party-terms',
      retrieved: '2026-11-28',
      basis: 'observed',
      note: 'headings of the terms; the steps as people describe them',
    },
  },
  stop: [
    {
      where: 'holder',
      path: 'Profile › Security settings › Third-party access / Data sharing › Remove',
      source: {
        url: 'https://www.schwab.com/legal/third-party-terms',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
