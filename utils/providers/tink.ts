import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.tink.com/api#authentication',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

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
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:\d\.\d\/)?(?:authorize|transactions|credentials|account-check|business-account-check|income-check|business-transactions|investments|expense-check|risk-insights|loans|products|reports|statements|payments|pay|bulk-payments|authenticate)(?:\/[a-z-]+)*\/?$/,
      anyOf: ['client_id', 'session_id', 'authorization_code'],
      withoutScopes: 'hidden',
      source: source,
    },
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
