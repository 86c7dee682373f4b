import type { Provider } from '../vocab/provider';

const source = { url: 'https://docs.truelayer.com/docs/scopes', retrieved: '2026-11-22', basis: 'documented' } as const;

/** The page on which a payment or a lasting mandate is authorised; its ids stand in the fragment. */
const hosted = {
  url: 'https://docs.truelayer.com/docs/authorise-payments-or-mandates-with-the-epp',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const PAYMENT = [
  '=payment.truelayer.com',
  '=payment.truelayer-sandbox.com',
  '=app.truelayer.com',
  '=app.truelayer-sandbox.com',
];

/** TrueLayer: the authorisation address is the root of its host. */
export default {
  id: 'truelayer',
  name: 'TrueLayer',
  kind: 'aggregator',
  hosts: [
    '=auth.truelayer.com',
    '=auth.truelayer-sandbox.com',
    '=auth.t7r.dev',
    '=payment.truelayer.com',
    '=payment.truelayer-sandbox.com',
    '=app.truelayer.com',
    '=app.truelayer-sandbox.com',
  ],
  watched: 'page',
  watchedHosts: ['=auth.truelayer.com', '=auth.truelayer-sandbox.com', '=payment.truelayer.com'],
  vocabularies: [
    {
      id: 'truelayer',
      name: 'TrueLayer',
      source,
      scopes: {
        info: { data: ['identity', 'contact'], plain: 'your name and contact details' },
        accounts: { data: ['account-details', 'account-numbers'], plain: 'your accounts and their numbers' },
        balance: { data: ['balances'], plain: 'account balances' },
        cards: { data: ['cards'], plain: 'your payment cards' },
        transactions: { data: ['transactions', 'merchants'], plain: 'account transactions' },
        direct_debits: { data: ['scheduled-payments'], plain: 'direct debits' },
        standing_orders: { data: ['scheduled-payments'], plain: 'standing orders' },
        beneficiaries: { data: ['payees'], plain: 'people and firms you pay' },
        products: { data: ['account-details'], plain: 'the products behind your accounts' },
        offline_access: {
          data: [],
          also: 'stay-connected',
          plain: 'keeps access for up to 90 days while you are away',
        },
        signupplus: { data: ['identity', 'contact'], plain: 'your name and contact details for a sign-up' },
        payments: { data: ['payment-initiation'], plain: 'start a payment' },
        'recurring_payments:sweeping': {
          data: ['payment-initiation'],
          plain: 'move money between your own accounts, again and again',
        },
        'recurring_payments:commercial': {
          data: ['payment-initiation'],
          plain: 'payments again and again, up to a limit',
        },
        paydirect: { data: ['payment-initiation'], plain: 'pay to and from an account' },
      },
    },
  ],
  params: { holder: ['provider_id'] },
  screens: [
    {
      path: /^\/(?:dialog)?\/?$/,
      anyOf: ['client_id'],
      allOf: ['response_type'],
      withoutScopes: 'hidden',
      source: source,
    },
    {
      path: /^\/mandates\/?$/,
      hosts: PAYMENT,
      anyOf: ['mandate_id'],
      withoutScopes: ['recurring_payments:commercial'],
      source: hosted,
    },
    { path: /^\/payments\/?$/, hosts: PAYMENT, anyOf: ['payment_id'], withoutScopes: ['payments'], source: hosted },
  ],
  stop: [
    {
      where: 'intermediary',
      path: 'TrueLayer’s page for connected accounts',
      source: {
        url: 'https://docs.truelayer.com/docs/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'a management page exists; its address was not read',
      },
    },
  ],
} as const satisfies Provider;
