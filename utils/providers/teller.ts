import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const guide = {
  url: 'https://teller.io/docs/guides/connect',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'Teller Connect is documented; the address of its frame is seen in integrations, product names are from memory',
} as const;

const products = {
  id: 'teller',
  name: 'Teller products',
  source: guide,
  scopes: {
    verify: { data: ['account-details', 'account-numbers'], plain: 'account and routing numbers' },
    verify_instant: { data: ['account-details', 'account-numbers'], plain: 'account and routing numbers' },
    balance: { data: ['account-details', 'balances'], plain: 'account balances' },
    balances: { data: ['account-details', 'balances'], plain: 'account balances' },
    transactions: {
      data: ['account-details', 'transactions', 'merchants'],
      plain: 'transactions and who they were with',
    },
    identity: { data: ['account-details', 'identity', 'contact'], plain: 'owner’s name, address, email and phone' },
    payments: { data: ['account-details', 'payees', 'payment-initiation'], plain: 'sends payments from your account' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'teller',
  name: 'Teller',
  kind: 'aggregator',
  hosts: ['=teller.io'],
  watched: 'frame',
  vocabularies: [products],
  params: { holder: ['institution'] },
  screens: [
    {
      // Without `products` an enrolment gives what the app is registered for.
      path: /^\/connect\/app_[a-z0-9]+\/?$/i,
      scopeParams: ['products', 'products[]'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      source: guide,
    },
  ],
  pages: {
    says: ['{recipient} uses Teller to (connect|link)'],
    takesCredentials: true,
    source: {
      url: 'https://teller.io/docs/guides/connect',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the steps are documented, the words on the screen are not',
    },
  },
  stop: [],
} as const satisfies Provider;
