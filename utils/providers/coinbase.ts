import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const flow = {
  url: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/integrations',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Coinbase: a person may untick scopes and choose wallets; `account=all` asks for every wallet. */
export default {
  id: 'coinbase',
  name: 'Coinbase',
  kind: 'crypto',
  hosts: ['=www.coinbase.com', '=login.coinbase.com', '=coinbase.com', '=sandbox.coinbase.com'],
  vocabularies: [
    {
      id: 'coinbase',
      name: 'Coinbase',
      source,
      scopes: {
        'wallet:user:read': { data: ['identity'], plain: 'your name and profile' },
        'wallet:user:email': { data: ['contact'], plain: 'your email address' },
        'wallet:user:update': { data: ['identity'], plain: 'changes your profile' },
        'wallet:accounts:read': { data: ['account-details', 'balances', 'crypto'], plain: 'your wallets and balances' },
        'wallet:accounts:create': { data: ['crypto'], plain: 'adds, changes and removes wallets' },
        'wallet:accounts:update': { data: ['crypto'], plain: 'adds, changes and removes wallets' },
        'wallet:accounts:delete': { data: ['crypto'], plain: 'adds, changes and removes wallets' },
        'wallet:addresses:read': { data: ['crypto'], plain: 'wallet addresses' },
        'wallet:addresses:create': { data: ['crypto'], plain: 'adds wallet addresses' },
        'wallet:transactions:read': { data: ['transactions', 'crypto'], plain: 'your transactions' },
        'wallet:transactions:send': { data: ['payment-initiation'], plain: 'sends money' },
        'wallet:transactions:send:bypass-2fa': {
          data: ['payment-initiation'],
          plain: 'sends money without a second factor',
        },
        'wallet:transactions:request': { data: ['payment-initiation'], plain: 'requests money' },
        'wallet:transactions:transfer': { data: ['payment-initiation'], plain: 'moves money between your wallets' },
        'wallet:buys:read': { data: ['transactions', 'crypto'], plain: 'purchases' },
        'wallet:buys:create': { data: ['crypto'], plain: 'buys' },
        'wallet:sells:read': { data: ['transactions', 'crypto'], plain: 'sales' },
        'wallet:sells:create': { data: ['crypto'], plain: 'sells' },
        'wallet:trades:read': { data: ['transactions', 'crypto'], plain: 'trades' },
        'wallet:trades:create': { data: ['crypto'], plain: 'trades' },
        'wallet:deposits:read': { data: ['transactions'], plain: 'deposits from your bank' },
        'wallet:deposits:create': { data: ['payment-initiation'], plain: 'takes deposits from your bank' },
        'wallet:withdrawals:read': { data: ['transactions'], plain: 'withdrawals to your bank' },
        'wallet:withdrawals:create': { data: ['payment-initiation'], plain: 'withdraws money' },
        'wallet:payment-methods:read': { data: ['account-details'], plain: 'your banks and cards' },
        'wallet:payment-methods:limits': { data: ['account-details'], plain: 'limits of your banks and cards' },
        'wallet:payment-methods:delete': { data: ['account-details'], plain: 'removes banks and cards' },
        'wallet:notifications:read': { data: [], also: 'notifications', plain: 'notices' },
        'wallet:orders:read': { data: ['orders'], plain: 'a business’s orders' },
        'wallet:checkouts:read': { data: ['orders'], plain: 'a business’s orders' },
        'wallet:orders:create': { data: ['orders', 'payment-initiation'], plain: 'a business’s orders and refunds' },
        'wallet:orders:refund': { data: ['orders', 'payment-initiation'], plain: 'a business’s orders and refunds' },
        'wallet:checkouts:create': { data: ['orders', 'payment-initiation'], plain: 'a business’s orders and refunds' },
        'wallet:contacts:read': { data: ['payees'], plain: 'people you send to' },
        'wallet:supported-assets:read': { data: [], also: 'market-data', plain: 'currencies' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:oauth\/authorize|oauth2\/auth(?:orize)?)\/?$/,
      anyOf: ['client_id', 'scope'],
      withoutScopes: 'hidden',
      source: flow,
    },
  ],
  pages: {
    words: {
      'send up to {number}': ['payment-initiation'],
      'view your (accounts|wallets)': ['crypto', 'balances'],
    },
    source: {
      url: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/overview',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'labels paraphrased from what each scope gives',
    },
  },
  stop: [
    {
      where: 'holder',
      url: 'https://accounts.coinbase.com/security',
      path: 'Settings › Security › Third-party access / Connected apps › Remove',
      source: {
        url: 'https://help.coinbase.com/en/coinbase/privacy-and-security/other/managing-third-party-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
