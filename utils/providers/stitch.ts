import type { Provider } from '../vocab/provider';
import { STATEMENT } from '../vocab/statement';

const source = {
  url: 'https://docs.stitch.money/#',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'read in the provider’s documentation; no deep link was kept',
} as const;

/** Stitch (South Africa). */
export default {
  id: 'stitch',
  name: 'Stitch',
  kind: 'aggregator',
  hosts: ['=secure.stitch.money'],
  watched: 'page',
  vocabularies: [
    {
      id: 'stitch',
      name: 'Stitch',
      source,
      scopes: {
        accounts: { data: ['account-details'], plain: 'your accounts' },
        balances: { data: ['balances'], plain: 'account balances' },
        transactions: { data: ['transactions', 'merchants'], plain: 'account transactions' },
        accountholders: { data: ['identity', 'contact'], plain: 'who holds the accounts' },
        pci_unsafe: { data: ['account-numbers'], plain: 'full account and card numbers' },
        bankstatements: { data: STATEMENT, plain: 'bank statements' },
        paymentinitiationrequest: { data: ['payment-initiation'], plain: 'start a payment' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
        client_paymentrequest: { data: ['payment-initiation'], plain: 'ask for a payment' },
        client_paymentauthorizationrequest: { data: ['payment-initiation'], plain: 'ask for payments again and again' },
        client_bankaccountverification: {
          data: ['account-details', 'account-numbers'],
          plain: 'check that an account is yours',
        },
      },
    },
  ],
  screens: [{ path: /^\/connect\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: { url: 'https://docs.stitch.money/#', retrieved: '2026-11-22', basis: 'inferred', note: 'no page read' },
    },
  ],
} as const satisfies Provider;
