import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.okx.com/broker_docs/en/#oauth',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** OKX: broker apps get a token or an own key. */
export default {
  id: 'okx',
  name: 'OKX',
  kind: 'crypto',
  hosts: ['=www.okx.com', '=my.okx.com', '=app.okx.com', '=www.okx.cab'],
  vocabularies: [
    {
      id: 'okx',
      name: 'OKX',
      source,
      scopes: {
        read_only: { data: ['balances', 'crypto', 'transactions'], plain: 'reads balances, orders and history' },
        trade: { data: ['crypto'], plain: 'trades' },
        fast_api: { data: ['balances', 'crypto', 'transactions'], plain: 'makes a key that reads and trades' },
        withdraw: { data: ['payment-initiation'], plain: 'withdraws' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?account\/oauth(?:\/authorize)?\/?$/,
      anyOf: ['client_id', 'clientId'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Profile › Security / API › Third-party authorization › Unbind',
      source: {
        url: 'https://www.okx.com/help/third-party-authorization',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
