import type { Provider, Requested } from '../vocab/provider';
import { rows } from '../vocab/rows';
import { STATEMENT } from '../vocab/statement';

const source = {
  url: 'https://docs.tink.com/api#authentication',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** `authorization_code` belongs to the request here: it names a user Tink knows. */
const STARTS = ['client_id', 'session_id', 'authorization_code'];

/** What the product in the path is for, where no list is sent; a setting at Tink may add to it. */
const PRODUCTS = [
  [/^\/\d\.\d\/(?:business-)?transactions\/[a-z-]+\/?$/, ['accounts:read', 'balances:read', 'transactions:read']],
  [/^\/\d\.\d\/(?:business-)?account-check(?:\/[a-z-]+)?\/?$/, ['account-verification-reports:read']],
  [/^\/\d\.\d\/income-check(?:\/[a-z-]+)?\/?$/, ['income-checks:readonly']],
  [/^\/\d\.\d\/expense-check(?:\/[a-z-]+)?\/?$/, ['expense-checks:readonly']],
  [/^\/\d\.\d\/risk-insights(?:\/[a-z-]+)?\/?$/, ['risk-insights:read']],
  [/^\/\d\.\d\/investments(?:\/[a-z-]+)?\/?$/, ['investments:read']],
  [/^\/\d\.\d\/loans(?:\/[a-z-]+)?\/?$/, ['loans:read']],
  [/^\/\d\.\d\/(?:pay|payments|bulk-payments|recurring-payments)(?:\/[a-z-]+)*\/?$/, ['payment:write']],
] as const;

/** Tink Link: the path names the product, a scope list may be there as well. */
export default {
  id: 'tink',
  name: 'Tink',
  kind: 'aggregator',
  hosts: ['=link.tink.com', '=oauth.tink.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'tink',
      name: 'Tink',
      source,
      scopes: {
        'accounts:read': {
          data: ['account-details', 'account-numbers', 'balances'],
          plain: 'your accounts, their numbers and balances',
        },
        'balances:read': { data: ['balances'], plain: 'account balances' },
        'transactions:read': { data: ['transactions', 'merchants'], plain: 'account transactions' },
        'identity:read': { data: ['identity', 'contact'], plain: 'your identity' },
        'investments:read': { data: ['investments'], plain: 'investments' },
        'statistics:read': { data: [], also: 'app-settings', plain: 'figures made of your transactions' },
        'user:read': { data: [], also: 'profile', plain: 'the user record at Tink' },
        'credentials:read': { data: [], also: 'app-settings', plain: 'the list of your connected banks' },
        'beneficiaries:read': { data: ['payees'], plain: 'people and firms you pay' },
        'payment:read': { data: ['payment-initiation'], plain: 'the state of a payment' },
        'payment:write': { data: ['payment-initiation'], plain: 'start a payment' },
        'transfer:execute': { data: ['payment-initiation'], plain: 'start a transfer' },
        'income-checks:readonly': { data: ['income'], plain: 'an income check' },
        'account-verification-reports:read': {
          data: ['account-details', 'account-numbers', 'identity'],
          plain: 'a report that the account is yours',
        },
        'risk-insights:read': { data: ['balances', 'transactions'], plain: 'risk insights made of your transactions' },
        'loans:read': { data: ['liabilities'], plain: 'loans' },
        'expense-checks:readonly': { data: ['transactions', 'merchants'], plain: 'a report on what you spend' },
        'business-account-verification-reports:read': {
          data: ['account-details', 'account-numbers', 'identity'],
          plain: 'a report that the account is the business’s',
        },
        'account-parties:read': { data: ['identity'], plain: 'who holds the accounts' },
        'identity-data:read': { data: ['identity', 'contact'], plain: 'your identity' },
        'statements:readonly': { data: STATEMENT, plain: 'statements' },
        'transfer:read': { data: ['payment-initiation'], plain: 'the state of transfers' },
        'direct-debits:read': { data: ['scheduled-payments'], plain: 'direct debits' },
        'transactions:write': { data: ['transactions'], plain: 'changes notes on transactions' },
        'beneficiaries:write': { data: ['payees'], plain: 'adds people and firms you pay' },
        ...rows(
          'accounts:write credentials:write credentials:refresh providers:read provider-consents:read provider-consents:write user:write user:create user:delete user:web_hooks authorization:grant authorization:read authorization:revoke link-session:read link-session:write categories:read budgets:read budgets:write insights:read insights:write follow:read follow:write properties:read properties:write documents:read suggestions:read activities:read calendar:read contacts:read events:read',
          { data: [], also: 'app-settings', plain: 'records Tink itself keeps' },
        ),
      },
    },
  ],
  params: { holder: ['input_provider'] },
  screens: [
    { path: /^\/(?:\d\.\d\/)?authorize\/?$/, anyOf: STARTS, withoutScopes: 'hidden', source },
    ...PRODUCTS.map(([path, withoutScopes]) => ({ path, anyOf: STARTS, withoutScopes, read: more, source })),
    // Further products of Tink Link, one path each.
    { path: /^\/\d\.\d\/[a-z-]+(?:\/[a-z-]+)*\/?$/, anyOf: STARTS, withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s list of connected apps',
      source: {
        url: 'https://docs.tink.com/#',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'access ends at the bank or in the app; no page of Tink’s was read',
      },
    },
  ],
} as const satisfies Provider;

/** The path tells the product, not all that its settings add. */
function more(): Requested {
  return { hidden: true };
}
