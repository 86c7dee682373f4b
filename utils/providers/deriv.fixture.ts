import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'permissions with the registration',
    url: 'https://oauth.deriv.com/oauth2/authorize?app_id=64522&l=EN&brand=deriv',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: '64522' } },
  },
  {
    name: 'a scope that decides nothing',
    url: 'https://oauth.deriv.com/oauth2/authorize?app_id=64522&scope=read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'newer way',
    url: 'https://auth.deriv.com/oauth2/auth?response_type=code&client_id=d&scope=trade+account_manage&code_challenge=c&code_challenge_method=S256&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['balances', 'investments', 'account-details'], visibility: 'listed' },
  },
  {
    name: 'came back with tokens',
    url: 'https://app.acmebudget.example/cb?acct1=cr1&token1=a1-t&cur1=usd&acct2=vrtc2&token2=a1-u&cur2=usd',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'token endpoint', url: 'https://auth.deriv.com/oauth2/token', expect: null },
  { name: 'log-out', url: 'https://oauth.deriv.com/oauth2/sessions/logout', expect: null },
  { name: 'trading', url: 'https://app.deriv.com/dtrader?app_id=16929', expect: null },
] as const satisfies readonly Fixture[];
