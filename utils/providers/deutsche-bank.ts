import type { Provider } from '../vocab/provider';

const source = { url: 'https://developer.db.com/documentation', retrieved: '2026-11-22', basis: 'documented' } as const;

/** Deutsche Bank: its own OAuth. */
export default {
  id: 'deutsche-bank',
  name: 'Deutsche Bank',
  kind: 'bank',
  hosts: ['=api.db.com', '=simulator-api.db.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'deutsche-bank',
      name: 'Deutsche Bank',
      source,
      scopes: {
        read_accounts: { data: ['account-details', 'account-numbers', 'balances'], plain: 'accounts with balances' },
        read_transactions: { data: ['transactions', 'merchants'], plain: 'transactions' },
        categorized_transactions: { data: ['transactions', 'merchants'], plain: 'transactions by category' },
        read_credit_cards_list_with_details: { data: ['cards'], plain: 'credit cards' },
        read_credit_card_transactions: {
          data: ['cards', 'transactions', 'merchants'],
          plain: 'credit card transactions',
        },
        read_personal_data: { data: ['identity', 'contact'], plain: 'personal data' },
        read_addresses: { data: ['contact'], plain: 'addresses' },
        verify_age: { data: [], also: 'birthday', plain: 'whether you are of age' },
        age_certificate: { data: [], also: 'birthday', plain: 'whether you are of age' },
        instant_sepa_credit_transfers: { data: ['payment-initiation'], plain: 'instant transfers' },
        sepa_credit_transfers: { data: ['payment-initiation'], plain: 'transfers' },
        read_standing_orders: { data: ['scheduled-payments'], plain: 'standing orders' },
        read_assets: { data: ['investments'], plain: 'assets' },
        transaction_notification: { data: ['transactions'], plain: 'notices of transactions' },
      },
    },
  ],
  screens: [{ path: /^\/gw\/oidc\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'In the bank’s app or online banking: connected apps',
      source: {
        url: 'https://developer.db.com/documentation',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
