import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Revolut Business: its own OAuth. */
export default {
  id: 'revolut-business',
  name: 'Revolut Business',
  kind: 'bank',
  hosts: ['=business.revolut.com', '=sandbox-business.revolut.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'revolut-business',
      name: 'Revolut Business',
      source,
      scopes: {
        READ: {
          data: ['account-details', 'account-numbers', 'balances', 'transactions'],
          plain: 'accounts, balances and transactions',
        },
        WRITE: { data: ['payees'], plain: 'adds counterparties and webhooks' },
        PAY: { data: ['payment-initiation'], plain: 'makes payments' },
        READ_SENSITIVE_CARD_DATA: { data: ['cards', 'account-numbers'], plain: 'full card numbers' },
      },
    },
  ],
  screens: [{ path: /^\/app-confirm\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
