import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Coinbase. */
export default {
  id: 'coinbase',
  name: 'Coinbase',
  kind: 'crypto',
  hosts: ['=www.coinbase.com', '=login.coinbase.com', '=coinbase.com'],
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
        'wallet:accounts:create': { data: ['crypto'], plain: 'adds wallets' },
        'wallet:accounts:update': { data: ['crypto'], plain: 'changes wallets' },
        'wallet:accounts:delete': { data: ['crypto'], plain: 'removes wallets' },
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
        'wallet:buys:create': { data: ['crypto', 'payment-initiation'], plain: 'buys with your payment methods' },
        'wallet:sells:read': { data: ['transactions', 'crypto'], plain: 'sales' },
        'wallet:sells:create': { data: ['crypto'], plain: 'sells' },
        'wallet:deposits:read': { data: ['transactions'], plain: 'deposits' },
        'wallet:deposits:create': { data: ['payment-initiation'], plain: 'deposits' },
        'wallet:withdrawals:read': { data: ['transactions'], plain: 'withdrawals' },
        'wallet:withdrawals:create': { data: ['payment-initiation'], plain: 'withdraws money' },
        'wallet:payment-methods:read': { data: ['account-details'], plain: 'your payment methods' },
        'wallet:payment-methods:limits': { data: ['account-details'], plain: 'limits of your payment methods' },
        'wallet:payment-methods:delete': { data: ['account-details'], plain: 'removes payment methods' },
        'wallet:trades:read': { data: ['transactions', 'crypto'], plain: 'trades' },
        'wallet:trades:create': { data: ['crypto'], plain: 'trades' },
        'wallet:orders:read': { data: ['orders'], plain: 'merchant orders' },
        'wallet:checkouts:read': { data: ['orders'], plain: 'merchant checkouts' },
        'wallet:notifications:read': { data: [], also: 'notifications', plain: 'notices' },
        'wallet:contacts:read': { data: ['payees'], plain: 'people you send to' },
        'data:identity': { data: ['identity'], plain: 'verified identity' },
        'portfolio:read': { data: ['crypto', 'balances'], plain: 'portfolios' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:oauth\/authorize|oauth2\/auth|oauth2\/authorize)\/?$/,
      anyOf: ['client_id', 'scope'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://accounts.coinbase.com/security',
      path: 'Settings › Security › Third-party apps',
      source: {
        url: 'https://help.coinbase.com/en/coinbase/privacy-and-security',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the page was not read',
      },
    },
  ],
} as const satisfies Provider;
