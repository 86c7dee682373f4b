import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const flow = {
  url: 'https://docs.stripe.com/financial-connections',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'address and endings as in Stripe’s own iOS and Android libraries; permissions stay at the server',
} as const;

const permissions = {
  id: 'stripe-financial-connections',
  name: 'Stripe Financial Connections permissions',
  source: {
    url: 'https://docs.stripe.com/financial-connections/other-data-powered-products',
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  scopes: {
    balances: { data: ['account-details', 'balances'], plain: 'balances' },
    ownership: {
      data: ['account-details', 'identity', 'contact'],
      plain: 'account ownership details: name and address of the holder',
    },
    payment_method: {
      data: ['account-details', 'account-numbers', 'payment-initiation'],
      plain: 'account and routing number, kept by Stripe, to take payments',
    },
    account_numbers: { data: ['account-details', 'account-numbers'], plain: 'account and routing number' },
    transactions: { data: ['account-details', 'transactions', 'merchants'], plain: 'transactions' },
    // Of the address: the account is handed back as a means of payment; other permissions stay at the server.
    'return_payment_method=true': {
      data: ['account-details', 'account-numbers', 'payment-initiation'],
      hides: true,
      plain: 'the account becomes a means of payment',
    },
  },
} as const satisfies Vocabulary;

export default {
  id: 'stripe-financial-connections',
  name: 'Stripe Financial Connections',
  kind: 'aggregator',
  hosts: ['=auth.stripe.com'],
  watched: 'page',
  vocabularies: [permissions],
  screens: [
    {
      path: /^\/link-accounts(?:\/[\w-]+)*\/?$/,
      anyOf: ['return_payment_method=true'],
      withoutScopes: ['return_payment_method=true'],
      source: flow,
    },
    { path: /^\/link-accounts(?:\/[\w-]+)*\/?$/, withoutScopes: 'hidden', source: flow },
  ],
  outcomes: [
    { address: /^https:\/\/auth\.stripe\.com\/success\/?$/, outcome: 'granted', source: flow },
    { address: /^https:\/\/auth\.stripe\.com\/cancel\/?$/, outcome: 'declined', source: flow },
    { address: /^stripe-auth:\/\/link-accounts\/(?:[\w.-]+\/)?success\/?$/, outcome: 'granted', source: flow },
    { address: /^stripe-auth:\/\/link-accounts\/(?:[\w.-]+\/)?cancel\/?$/, outcome: 'declined', source: flow },
  ],
  pages: {
    says: [
      '{recipient} works with Stripe to link',
      '{recipient} can access',
      'Stripe will allow {recipient} to access only',
    ],
    next: ['enter account details manually*'],
    takesCredentials: true,
    source: {
      url: 'https://github.com/stripe/stripe-android/blob/master/financial-connections/res/values/strings.xml',
      retrieved: '2026-11-28',
      basis: 'documented',
    },
  },
  stop: [
    {
      where: 'intermediary',
      url: 'https://support.stripe.com/user/how-do-i-disconnect-my-linked-financial-account',
      path: 'Stripe support › disconnect my linked financial account',
      source: {
        url: 'https://support.stripe.com/user/how-do-i-disconnect-my-linked-financial-account',
        retrieved: '2026-11-22',
        basis: 'documented',
      },
    },
  ],
} as const satisfies Provider;
