import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://robinhood.com/us/en/support/articles/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page was not read',
} as const;

/** Robinhood: an investment account. */
export default {
  id: 'robinhood',
  name: 'Robinhood',
  kind: 'broker',
  hosts: ['=robinhood.com', '=oauth.robinhood.com'],
  vocabularies: [
    {
      id: 'robinhood',
      name: 'Robinhood',
      source,
      scopes: {
        internal: { data: ['account-details', 'balances', 'investments', 'transactions'], plain: 'your whole account' },
        read: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'your account, holdings and history',
        },
        trade: { data: ['investments'], plain: 'trading' },
      },
    },
  ],
  screens: [{ path: /^\/oauth(?:2\/authorize)?\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Robinhood: settings › connected apps',
      source: {
        url: 'https://robinhood.com/us/en/support/articles/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
