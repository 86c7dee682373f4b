import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';
import { STATEMENT } from '../vocab/statement';

const source = {
  url: 'https://docs.moneyhubenterprise.com/docs/scopes',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as in the provider’s OpenID configuration; their meaning follows from them',
} as const;

/** Moneyhub (UK): an OpenID provider in front of the banks. `id:` names the bank or the set of banks to connect. */
export default {
  id: 'moneyhub',
  name: 'Moneyhub',
  kind: 'aggregator',
  hosts: ['=identity.moneyhub.co.uk'],
  watched: 'page',
  vocabularies: [
    {
      id: 'moneyhub',
      name: 'Moneyhub',
      source,
      scopes: {
        ...rows('accounts:read accounts:write accounts:write:all', {
          data: ['account-details', 'balances'],
          plain: 'your accounts and balances',
        }),
        'accounts_details:read': { data: ['account-details', 'account-numbers'], plain: 'account numbers' },
        ...rows(
          'transactions:read:all transactions:read:in transactions:read:out transactions_unenriched:read:all transactions_unenriched:read:in transactions_unenriched:read:out transactions:write transactions:write:all spending_analysis:read regular_transactions:read regular_transactions:write',
          { data: ['transactions', 'merchants'], plain: 'your transactions' },
        ),
        ...rows('standing_orders:read standing_orders_detail:read', {
          data: ['scheduled-payments', 'payees'],
          plain: 'your standing orders',
        }),
        ...rows('beneficiaries:read beneficiaries_detail:read payee:read payee:create', {
          data: ['payees'],
          plain: 'people and firms you pay',
        }),
        ...rows('statements_basic:read statements_detail:read', { data: STATEMENT, plain: 'your statements' }),
        ...rows('tax:read', { data: ['tax'], plain: 'figures for your tax return' }),
        ...rows('affordability_income:read affordability_income:write', { data: ['income'], plain: 'your income' }),
        ...rows(
          'affordability:read affordability_restricted:read affordability:write standard_financial_statement:read standard_financial_statement:write standard_financial_statement_restricted:read',
          { data: ['income', 'transactions', 'merchants'], plain: 'a report on what you can afford' },
        ),
        ...rows(
          'payment standing_orders:create recurring_payment:create pay_file_consent:create reverse_payment pay_link:create',
          { data: ['payment-initiation'], plain: 'starts payments' },
        ),
        'recurring_payment:funds_confirmation': {
          data: [],
          also: 'funds-check',
          plain: 'a yes or no whether an amount is available',
        },
        ...rows(
          'spending_goals:read spending_goals:write savings_goals:read savings_goals:write categories:read categories:write projects:read projects:write',
          {
            data: [],
            also: 'app-settings',
            plain: 'goals, categories and projects you keep at Moneyhub',
          },
        ),
        ...rows('rental_records:read rental_records:write', { data: ['transactions'], plain: 'your rent payments' }),
        ...rows('reauth refresh reconsent widget_authentication', {
          data: [],
          hides: true,
          plain: 'renews a connection made before; what it shares, is kept at Moneyhub',
        }),
        osip: { data: ['investments'], plain: 'pensions and investments' },
        'osip:read': { data: ['investments'], plain: 'pensions and investments' },
      },
      patterns: [
        {
          match: /^id:/,
          example: 'id:1ffe704d39629a929c8e293880fb449a',
          data: [],
          also: 'consent-record',
          plain: 'which bank, or which banks, to connect',
        },
      ],
    },
  ],
  screens: [
    { path: /^\/oidc\/auth\/?$/, anyOf: ['client_id', 'request_uri', 'request'], withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: {
        ...source,
        basis: 'inferred',
        note: 'access ends in the app or at the bank; no page of Moneyhub’s was read',
      },
    },
  ],
} as const satisfies Provider;
