import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://robinhood.com/us/en/support/articles/agentic-trading/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses and names seen in public clients; the page itself was not read',
} as const;

/** Robinhood: `resource` names the server an assistant would use, for trading or banking. */
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
  screens: [
    { path: /^\/(?:us\/en\/)?oauth(?:2)?(?:\/authorize)?\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Account › Settings › Security and privacy › Linked apps / Connected apps › Remove',
      source: {
        url: 'https://robinhood.com/us/en/support/articles/third-party-access/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
