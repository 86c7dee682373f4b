import type { Provider } from '../vocab/provider';
import { STATEMENT } from '../vocab/statement';
import type { Vocabulary } from '../vocab/types';

const widget = {
  url: 'https://www.npmjs.com/package/@mxenabled/react-native-widget-sdk',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'widget addresses of MX’s own SDK examples; the data wanted is set at the server',
} as const;
const events = {
  url: 'https://github.com/mxenabled/connect-widget/blob/master/docs/POST_MESSAGES.md',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Names in `data_request.products`; they reach an address only where an app passes its own configuration on. */
const products = {
  id: 'mx',
  name: 'MX data clusters',
  source: {
    url: 'https://github.com/mxenabled/connect-widget/blob/master/src/const/DataClusters.js',
    retrieved: '2026-11-22',
    basis: 'documented',
  },
  scopes: {
    account_verification: {
      data: ['account-details', 'account-numbers', 'balances'],
      plain: 'full account and routing number, account balances',
    },
    identity_verification: { data: ['identity', 'contact'], plain: 'account owner’s name, email, phone and address' },
    transactions: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      plain: 'account details, balances and transactions',
    },
    transaction_history: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      plain: 'older transactions',
    },
    investments: { data: ['account-details', 'balances', 'investments'], plain: 'investment holdings' },
    rewards: { data: ['rewards'], plain: 'rewards balances' },
    statements: { data: STATEMENT, plain: 'periodic PDF statements' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'mx',
  name: 'MX',
  kind: 'aggregator',
  hosts: ['=widgets.moneydesktop.com', '=int-widgets.moneydesktop.com', '=bank.mx.com'],
  watched: 'frame',
  vocabularies: [products],
  screens: [
    {
      path: /^\/md\/(?:connect|connections)(?:\/[^/]+)*\/?$/,
      hosts: ['=widgets.moneydesktop.com', '=int-widgets.moneydesktop.com'],
      withoutScopes: 'hidden',
      source: widget,
    },
    {
      // The demonstration bank that MX's own test connections lead to.
      path: /^\/v\d+\/oauth\/authorize\/?$/,
      hosts: ['=bank.mx.com'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      source: {
        url: 'https://docs.mx.com/products/data/data-access',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'MX Bank (OAuth), a test institution, seen in integration tests',
      },
    },
  ],
  outcomes: [
    {
      address: /^[a-z][a-z0-9+.-]*:\/\/oauth_complete\/?$/,
      params: { status: /^success$/ },
      outcome: 'granted',
      source: events,
    },
    {
      address: /^[a-z][a-z0-9+.-]*:\/\/oauth_complete\/?$/,
      params: { status: /^error$/ },
      outcome: 'declined',
      source: events,
    },
    {
      address: /^(?!https?:)[a-z][a-z0-9+.-]*:\/\/(?:(?:mx\/)?connect\/)?memberConnected\/?$/i,
      outcome: 'granted',
      source: events,
    },
  ],
  messages: [{ field: 'type', equals: 'mx/connect/memberConnected', outcome: 'granted', source: events }],
  pages: {
    says: ['{recipient} trusts MX to connect your {holder} account', 'data requested by {recipient}'],
    takesCredentials: true,
    source: {
      url: 'https://github.com/mxenabled/connect-widget/tree/master/src/views',
      retrieved: '2026-11-28',
      basis: 'documented',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app’s own portal: disconnect the bank',
      source: {
        url: 'https://github.com/mxenabled/connect-widget/blob/master/src/views/consent/DynamicDisclosure.tsx',
        retrieved: '2026-11-22',
        basis: 'documented',
      },
    },
    {
      where: 'holder',
      path: 'In your bank’s online banking: the page for shared data (at banks that use MX Data Access)',
      source: { url: 'https://docs.mx.com/products/data/data-access', retrieved: '2026-11-22', basis: 'documented' },
    },
  ],
} as const satisfies Provider;
