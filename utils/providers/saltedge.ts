import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.saltedge.com/account_information/v6/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Salt Edge Connect: a token; the consent lies at its server. */
export default {
  id: 'saltedge',
  name: 'Salt Edge',
  kind: 'aggregator',
  hosts: ['saltedge.com'],
  watched: 'page',
  watchedHosts: ['=www.saltedge.com'],
  vocabularies: [
    {
      id: 'saltedge',
      name: 'Salt Edge',
      source,
      scopes: {
        accounts: { data: ['account-details', 'account-numbers', 'balances'], plain: 'your accounts and balances' },
        account_details: {
          data: ['account-details', 'account-numbers', 'balances'],
          plain: 'your accounts and balances',
        },
        transactions: { data: ['transactions', 'merchants'], plain: 'your transactions' },
        transactions_details: { data: ['transactions', 'merchants'], plain: 'your transactions' },
        holder_info: { data: ['identity', 'contact'], plain: 'who holds the accounts' },
        holder_information: { data: ['identity', 'contact'], plain: 'who holds the accounts' },
        kyc: { data: ['identity', 'contact'], plain: 'who you are' },
        payment: { data: ['payment-initiation'], plain: 'a payment from your account' },
      },
    },
  ],
  params: { holder: ['provider_code'] },
  screens: [
    {
      path: /^\/(?:api\/)?payments\/connect\/?$|^\/api\/payments\/v\d\/connect\/?$/,
      anyOf: ['token'],
      withoutScopes: ['payment'],
      source: {
        url: 'https://docs.saltedge.com/payment_initiation/v1/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the guide: the same page under another path',
      },
    },
    {
      path: /^\/(?:[a-z]{2}\/)?(?:api\/)?(?:v\d\/)?(?:connect|connect_sessions)\/?$/,
      scopeParams: ['scopes', 'scope'],
      anyOf: ['token'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'intermediary',
      path: 'Salt Edge dashboard › Consents',
      source: {
        url: 'https://docs.saltedge.com/account_information/v6/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'a dashboard for end users is named; its address was not read',
      },
    },
  ],
} as const satisfies Provider;
