import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://login.questrade.com/oauth2/authorize?client_id=q&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'q', domain: 'acmebudget.example' } },
  },
  {
    name: 'in the browser, with a list',
    url: 'https://practicelogin.questrade.com/oauth2/authorize?client_id=q&response_type=token&scope=read_acc%20read_md&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb#access_token=t&expires_in=1800&api_server=https://api01.iq.questrade.com/',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'token endpoint', url: 'https://login.questrade.com/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://login.questrade.com/Signin.aspx', expect: null },
] as const satisfies readonly Fixture[];
