import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';
import { STATEMENT } from '../vocab/statement';
import type { Vocabulary } from '../vocab/types';

const developer = {
  url: 'https://sandbox.developerhub.citi.com/api-catalog-list',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'scope names and address seen in sample apps for Citi’s developer hub; meanings follow the names',
} as const;

const scopes = {
  id: 'citi',
  name: 'Citi',
  source: developer,
  ignoreCase: true,
  scopes: {
    accounts_details_transactions: {
      data: ['account-details', 'balances', 'transactions', 'merchants'],
      plain: 'accounts, balances and transactions',
    },
    accounts_routing_number: { data: ['account-numbers'], plain: 'account and routing numbers' },
    accounts_statements: { data: STATEMENT, plain: 'account statements' },
    statements_and_advices: { data: STATEMENT, plain: 'statements and notices' },
    accounts_tax_statements: { data: ['tax'], plain: 'tax statements' },
    customers_profiles: { data: ['contact', 'identity'], plain: 'your name, address, email and phone at the bank' },
    payees: { data: ['payees'], plain: 'people and firms you pay' },
    drawees: { data: ['payees'], plain: 'accounts that you draw money from' },
    personal_domestic_transfers: { data: ['payment-initiation'], plain: 'transfers between your own accounts' },
    internal_domestic_transfers: { data: ['payment-initiation'], plain: 'transfers to other accounts at Citi' },
    external_domestic_transfers: { data: ['payment-initiation'], plain: 'transfers to accounts at other banks' },
    bill_payments: { data: ['payment-initiation'], plain: 'pays bills from your account' },
    card_payments: { data: ['payment-initiation'], plain: 'pays card bills' },
    auto_debit: { data: ['scheduled-payments'], plain: 'automatic debits' },
    cards: { data: ['cards'], plain: 'your cards and their settings' },
    reset_atm_pin: { data: ['cards'], plain: 'changes the PIN of a card' },
    pay_with_points: { data: ['rewards'], plain: 'your reward points, and paying with them' },
    onboarding: { data: ['contact', 'identity'], plain: 'an application for a product, with your personal details' },
    reference_data: { data: [], also: 'app-settings', plain: 'lists of codes, nothing of yours' },
    meta_data: { data: [], also: 'app-settings', plain: 'lists of codes, nothing of yours' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'citi',
  name: 'Citi',
  kind: 'bank',
  hosts: ['citi.com', 'citibank.com'],
  watched: 'page',
  watchedHosts: ['=online.citi.com', '=api.citi.com'],
  vocabularies: [scopes, fdx],
  screens: [
    {
      path: /^\/(?:[\w-]+\/){0,5}authCode\/oauth2\/authorize\/?$/i,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: developer,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Citi Online or the app: the page where you choose which apps get your data',
      source: {
        url: 'https://news.yahoo.com/consumers-more-control-over-banking-022947638.html',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'Consumer Reports names Citi among the banks with such a page; where it stands was not found',
      },
    },
  ],
  statements: [
    {
      by: 'Citigroup',
      date: '2018-08-07',
      quote:
        'While we regularly have conversations about potential partnerships, safeguarding the security and privacy of our customers’ data and providing customer choice are paramount in everything we do.',
      source: {
        url: 'https://www.sharjah24.ae/en/variety/tech/341045-facebook-asks-big-banks-to-share-customer-details',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: e-mail to a news agency as printed in its report, which adds that the bank declined to comment on talks with Facebook',
      },
    },
  ],
} as const satisfies Provider;
