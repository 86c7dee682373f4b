import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://auth.tdameritrade.com/auth?response_type=code&redirect_uri=https%3A%2F%2F127.0.0.1&client_id=KEY%40AMER.OAUTHAP',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'KEY@AMER.OAUTHAP' } },
  },
  {
    name: 'with a list',
    url: 'https://auth.tdameritrade.com/oauth?client_id=KEY%40AMER.OAUTHAP&response_type=code&scope=AccountAccess%20MoveMoney&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions', 'payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://api.tdameritrade.com/v1/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://invest.ameritrade.com/grid/p/login', expect: null },
] as const satisfies readonly Fixture[];
