import type { Provider } from '../vocab/provider';

const connect = {
  url: 'https://developer.mastercard.com/open-finance-europe/documentation/unlicensed/aiia-data/connect/connect-flow/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const scopes = {
  url: 'https://developer.mastercard.com/open-finance-europe/documentation/unlicensed/aiia-data/connect/scopes/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Aiia, before that Nordic API Gateway, now Mastercard’s open finance in Europe: a request at the API leads to the app. */
export default {
  id: 'aiia',
  name: 'Mastercard Open Finance (Aiia)',
  kind: 'aggregator',
  hosts: [
    '=api.aiia.eu',
    '=api-sandbox.aiia.eu',
    '=app.aiia.eu',
    '=app-sandbox.aiia.eu',
    '=api.nordicapigateway.com',
    '=app.nordicapigateway.com',
  ],
  watched: 'page',
  watchedHosts: ['=api.aiia.eu', '=app.aiia.eu'],
  vocabularies: [
    {
      id: 'aiia',
      name: 'Aiia',
      source: scopes,
      scopes: {
        accounts: {
          data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
          plain: 'full access to account and transaction data',
        },
        offline_access: {
          data: [],
          also: 'stay-connected',
          plain: 'keeps access beyond the 24 hours it has otherwise',
        },
      },
      patterns: [
        {
          match: /^payments(?::[a-z:-]+)?$/,
          example: 'payments:outbound',
          data: ['payment-initiation'],
          plain: 'starts payments',
          source: {
            ...scopes,
            basis: 'inferred',
            note: 'the list of payment scopes was cut off where it was read; their common beginning was seen',
          },
        },
      ],
    },
  ],
  params: { holder: ['providerId'] },
  screens: [
    { path: /^\/v\d+\/oauth\/connect\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: connect },
    {
      // The app draws the screens; the request in front of it holds the list.
      path: /^\/(?:connect|onboarding|login)(?:\/[\w-]*)*\/?$/,
      hosts: ['=app.aiia.eu', '=app-sandbox.aiia.eu', '=app.nordicapigateway.com'],
      anyOf: ['client_id', 'clientId', 'flowId', 'sessionId'],
      withoutScopes: 'hidden',
      source: { ...connect, basis: 'inferred', note: 'the guide names the host, not its paths' },
    },
  ],
  stop: [
    {
      where: 'intermediary',
      url: 'https://app.aiia.eu/',
      path: 'app.aiia.eu › connected services',
      source: {
        ...connect,
        basis: 'inferred',
        note: 'the app is where a person gives consent; its pages were not read',
      },
    },
  ],
} as const satisfies Provider;
