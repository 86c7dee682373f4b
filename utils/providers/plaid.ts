import type { Provider } from '../vocab/provider';
import { STATEMENT } from '../vocab/statement';
import type { Vocabulary } from '../vocab/types';

const webview = { url: 'https://plaid.com/docs/link/webview/', retrieved: '2026-11-22', basis: 'documented' } as const;
const hosted = {
  url: 'https://plaid.com/docs/link/hosted-link/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Balances and account names come with any bank product and are never asked for by name (`products` in the API reference). */
const always = ['account-details', 'balances'] as const;
const report = {
  data: [...always, 'identity', 'contact', 'transactions', 'merchants', 'income'],
  plain: 'a consumer report from balances, transactions and owner details',
} as const;
const person = { data: ['identity', 'contact'], plain: 'checks who you are; no bank data by itself' } as const;

const products = {
  id: 'plaid',
  name: 'Plaid products',
  source: {
    url: 'https://plaid.com/docs/link/data-transparency-messaging-migration-guide/',
    retrieved: '2026-11-22',
    basis: 'inferred',
    note: 'product names and consented data scopes are Plaid’s; which of our types each one gives is deduced from the names of those scopes',
  },
  scopes: {
    balance: { data: [...always], plain: 'account balance information' },
    balance_plus: { data: [...always], plain: 'account balance information with a risk estimate' },
    auth: { data: [...always, 'account-numbers'], plain: 'account and routing number' },
    processor_payments: {
      data: [...always, 'account-numbers'],
      plain: 'account and routing number for a payment processor',
    },
    investments_auth: {
      data: [...always, 'account-numbers', 'investments'],
      plain: 'account numbers and holdings, to move an investment account',
    },
    transfer: {
      data: [...always, 'account-numbers', 'payment-initiation'],
      plain: 'moves money between your account and the app',
    },
    pay_by_bank: { data: [...always, 'account-numbers', 'payment-initiation'], plain: 'pays from your bank account' },
    deposit_switch: {
      data: [...always, 'account-numbers', 'payment-initiation'],
      plain: 'moves your pay deposit to another account',
    },
    transactions: { data: [...always, 'transactions', 'merchants'], plain: 'transactions, with merchant and place' },
    recurring_transactions: { data: [...always, 'transactions', 'merchants'], plain: 'repeating transactions' },
    transactions_refresh: { data: [...always, 'transactions', 'merchants'], plain: 'transactions, fetched on demand' },
    protect_transactions: { data: [...always, 'transactions', 'merchants'], plain: 'transactions, used against fraud' },
    identity: { data: [...always, 'identity', 'contact'], plain: 'name, address, email and phone at the bank' },
    identity_match: {
      data: [...always, 'identity', 'contact'],
      plain: 'compares your name and contact details with the bank’s',
    },
    processor_identity: { data: [...always, 'identity', 'contact'], plain: 'owner details for a payment processor' },
    liabilities: { data: [...always, 'liabilities'], plain: 'credit and loan information' },
    investments: { data: [...always, 'investments'], plain: 'holdings and investment transactions' },
    statements: { data: STATEMENT, plain: 'bank statements' },
    assets: {
      data: [...always, 'transactions', 'merchants', 'identity', 'contact'],
      plain: 'a report of balances, transactions and owners',
    },
    income: { data: ['income', 'tax', 'identity'], plain: 'income from payroll, pay slips and tax forms' },
    income_verification: {
      data: ['income', 'tax', 'identity'],
      plain: 'pay slips, W-2 forms or income seen in a bank account',
    },
    bank_income: {
      data: [...always, 'income', 'transactions', 'merchants'],
      plain: 'income seen in your bank transactions',
    },
    payroll_income: { data: ['income', 'tax', 'identity'], plain: 'income from your payroll account' },
    employment: { data: ['income', 'identity'], plain: 'your employment from a payroll account' },
    signal: {
      data: [...always, 'transactions'],
      plain: 'estimates the risk of a payment from balances and transactions',
    },
    beacon: { data: [...always, 'identity', 'contact'], plain: 'checks your details against reports of fraud' },
    protect_linked_bank: { data: [...always, 'transactions'], plain: 'estimates fraud risk from the linked account' },
    identity_verification: person,
    layer: person,
    profile: person,
    user_profile: person,
    cra_base_report: report,
    cra_income_insights: report,
    cra_cashflow_insights: report,
    cra_partner_insights: report,
    cra_network_insights: report,
    cra_monitoring: report,
    cra_lend_score: { data: [...report.data, 'credit-score'], plain: 'a lending score from balances and transactions' },
    cra_plaid_credit_score: {
      data: [...report.data, 'credit-score'],
      plain: 'a credit score from balances and transactions',
    },
    payment_initiation: { data: ['payment-initiation'], plain: 'starts a payment from your account' },
    standing_orders: { data: ['payment-initiation', 'scheduled-payments'], plain: 'sets up repeating payments' },
    connect: { data: [...always, 'transactions', 'merchants'], plain: 'transactions (first version of the interface)' },
    info: { data: [...always, 'identity', 'contact'], plain: 'owner details (first version of the interface)' },
    risk: { data: [...always, 'transactions'], plain: 'a risk score (first version of the interface)' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'plaid',
  name: 'Plaid',
  kind: 'aggregator',
  hosts: ['=cdn.plaid.com', '=secure.plaid.com'],
  watched: 'frame',
  vocabularies: [products],
  params: { clientId: ['key'], recipientName: ['clientName'], redirect: ['redirect_uri', 'oauthRedirectUri'] },
  screens: [
    {
      // Apps load the frame before anybody opens it, so the address alone is no proof that something is shown.
      path: /^\/link\/(?:v\d+\/)?[\w.-]+\/link\.html$/,
      hosts: ['=cdn.plaid.com'],
      anyOf: ['token', 'key', 'product', 'isLinkInitialize'],
      scopeParams: ['product', 'products'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      source: webview,
    },
    {
      path: /^\/(?:hl|link)\/[\w-]+\/?$/,
      hosts: ['=secure.plaid.com'],
      withoutScopes: 'hidden',
      source: hosted,
    },
    {
      path: /^\/[0-9a-f]{8}-[0-9a-f-]{27}\/?$/i,
      hosts: ['=secure.plaid.com'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://plaid.com/docs/api/link/',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'example of a delivered link in the API reference',
      },
    },
  ],
  outcomes: [
    { address: /^plaidlink:\/\/connected\/?$/, outcome: 'granted', source: webview },
    { address: /^plaidlink:\/\/exit\/?$/, outcome: 'declined', source: webview },
    { address: /^plaidlink:\/\/event\/?$/, params: { event_name: /^HANDOFF$/ }, outcome: 'granted', source: webview },
    // Back from the bank, into Link again: nothing is decided yet.
    {
      address: /^https?:/,
      params: { oauth_state_id: /./ },
      awaited: true,
      outcome: 'undecided',
      source: { url: 'https://plaid.com/docs/link/oauth/', retrieved: '2026-11-22', basis: 'documented' },
    },
  ],
  messages: [
    {
      field: 'eventName',
      equals: 'HANDOFF',
      outcome: 'granted',
      source: {
        url: 'https://plaid.com/docs/link/web/',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'event names are documented; the shape of the posted message is seen in real pages',
      },
    },
    {
      field: 'eventName',
      equals: 'EXIT',
      outcome: 'declined',
      source: {
        url: 'https://plaid.com/docs/link/web/',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'event names are documented; the shape of the posted message is seen in real pages',
      },
    },
    {
      field: 'action',
      equals: 'plaid_link-undefined::connected',
      outcome: 'granted',
      source: {
        url: 'https://plaid.com/docs/link/webview/',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'message of the older webview integration in apps’ public code',
      },
    },
    {
      field: 'action',
      equals: 'plaid_link-undefined::exit',
      outcome: 'declined',
      source: {
        url: 'https://plaid.com/docs/link/webview/',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'message of the older webview integration in apps’ public code',
      },
    },
  ],
  pages: {
    words: {
      'account and balance info*': ['account-details', 'balances'],
      'contact info': ['contact'],
      'credit and loan info*': ['liabilities', 'account-details'],
      'payroll info*': ['income'],
      'risk info*': ['balances', 'transactions'],
      'account holder info*': ['identity', 'contact'],
    },
    says: ['connect {holder} to {recipient}', '{recipient} uses Plaid to (connect|link|verify)'],
    next: ['continue as guest', 'continue to log in'],
    takesCredentials: true,
    source: {
      url: 'https://plaid.com/docs/link/data-transparency-messaging-migration-guide/',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'data types are named there; the words around them are composed from Plaid’s names of consented data scopes',
    },
  },
  stop: [
    {
      where: 'intermediary',
      url: 'https://my.plaid.com/#',
      path: 'Plaid Portal › your connections › Disconnect',
      source: {
        url: 'https://support-my.plaid.com/hc/en-us',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'portal named in Plaid’s API reference and help pages',
      },
    },
  ],
} as const satisfies Provider;
