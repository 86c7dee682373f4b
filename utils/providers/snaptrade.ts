import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const portal = {
  url: 'https://docs.snaptrade.com/reference/Authentication/Authentication_loginSnapTradeUser',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'example address of the API reference; whether trading is allowed is set at the server',
} as const;

const access = {
  id: 'snaptrade',
  name: 'SnapTrade',
  source: portal,
  scopes: {
    read: {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      plain: 'accounts, holdings, balances and account history',
    },
    trade: {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      plain: 'places trades, besides reading the account',
    },
    'trade-if-available': {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      plain: 'places trades where the broker allows it, besides reading',
    },
    'broker connection': {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      hides: true,
      plain:
        'accounts, holdings, balances and history at the broker; trading too, if the app asked for it at the server',
    },
  },
} as const satisfies Vocabulary;

export default {
  id: 'snaptrade',
  name: 'SnapTrade',
  kind: 'aggregator',
  hosts: ['=app.snaptrade.com'],
  watched: 'page',
  vocabularies: [access],
  params: { clientId: ['clientId'], holder: ['broker'], redirect: ['customRedirect', 'redirect_uri'] },
  screens: [
    {
      path: /^\/snapTrade\/redeemToken\/?$/i,
      anyOf: ['token', 'sessionId', 'clientId'],
      scopeParams: ['connectionType'],
      withoutScopes: ['broker connection'],
      source: portal,
    },
  ],
  pages: {
    words: {
      // Trades and dividends: no merchants (as for brokers).
      '(transaction|account|trade|trading|activity) (history|activities)': ['transactions'],
      transactions: ['transactions'],
      '(place|submit|cancel) (trades|orders)': ['investments'],
    },
    says: ['{recipient} uses SnapTrade to (connect|link)', 'connect {holder} to {recipient}'],
    yes: ['connect', 'connect account', 'connect to *'],
    takesCredentials: true,
    source: {
      url: 'https://docs.snaptrade.com/docs/implement-connection-portal',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'what a connection gives is documented, the words on the screen are composed',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app: its linked brokers › remove',
      source: {
        url: 'https://docs.snaptrade.com/reference/Connections/Connections_removeBrokerageAuthorization',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the app removes the connection through the API; no page for customers was found',
      },
    },
  ],
} as const satisfies Provider;
