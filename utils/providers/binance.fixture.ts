import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'makes keys, commas',
    url: 'https://accounts.binance.com/en/oauth/authorize?response_type=code&client_id=b&scope=user:openId,create:apikey&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['balances', 'crypto', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'email',
    url: 'https://accounts.binance.com/oauth/authorize?response_type=code&client_id=b&scope=user%3Aemail&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['contact'] },
  },
  {
    name: 'balances, as a browser asked',
    url: 'https://accounts.binance.com/en/oauth/authorize?response_type=code&client_id=b&redirect_uri=com.brave.binance%3A%2F%2Fauthorization&scope=user%3Aemail%2Cuser%3Aaddress%2Casset%3Abalance%2Casset%3Aocbs&code_challenge=c&code_challenge_method=S256',
    expect: { data: ['contact', 'balances', 'crypto'], visibility: 'listed' },
  },
  {
    name: 'name',
    url: 'https://accounts.binance.com/en/oauth/authorize?response_type=code&client_id=b&scope=user:email,user:name&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['contact', 'identity'] },
  },
  {
    name: 'no list',
    url: 'https://accounts.binance.com/zh-CN/oauth/authorize?response_type=code&client_id=b&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://accounts.binance.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://accounts.binance.com/en/login', expect: null },
  { name: 'a trade', url: 'https://www.binance.com/en/trade/BTC_USDT', expect: null },
] as const satisfies readonly Fixture[];
