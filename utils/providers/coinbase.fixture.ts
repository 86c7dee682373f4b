import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts',
    url: 'https://login.coinbase.com/oauth2/auth?response_type=code&client_id=a&redirect_uri=https://a.example&scope=wallet:accounts:read,wallet:transactions:read',
    expect: { data: ['account-details', 'balances', 'crypto', 'transactions'] },
  },
  {
    name: 'older host',
    url: 'https://www.coinbase.com/oauth/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=wallet:transactions:send&meta[send_limit_amount]=1',
    expect: { data: ['payment-initiation'] },
  },
  { name: 'revoke endpoint', url: 'https://login.coinbase.com/oauth2/revoke', expect: null },
  { name: 'site', url: 'https://www.coinbase.com/price/bitcoin', expect: null },
] as const satisfies readonly Fixture[];
