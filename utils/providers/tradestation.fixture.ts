import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads and trades',
    url: 'https://signin.tradestation.com/authorize?response_type=code&client_id=t&audience=https://api.tradestation.com&scope=openid offline_access ReadAccount Trade&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'crypto',
    url: 'https://signin.tradestation.com/authorize?response_type=code&client_id=t&scope=openid MarketData Crypto&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['crypto'], visibility: 'listed' },
  },
  {
    name: 'prices',
    url: 'https://signin.tradestation.com/authorize?response_type=code&client_id=t&scope=MarketData&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'older',
    url: 'https://api.tradestation.com/v2/authorize?response_type=code&client_id=t&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://signin.tradestation.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://signin.tradestation.com/login?state=abc', expect: null },
  {
    name: 'log-out',
    url: 'https://signin.tradestation.com/v2/logout?client_id=t&returnTo=https%3A%2F%2Fa.example',
    expect: null,
  },
] as const satisfies readonly Fixture[];
