import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://www.interactivebrokers.com/authorize?oauth_token=t',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'elsewhere',
    url: 'https://www.interactivebrokers.co.uk/authorize?oauth_token=t&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?oauth_token=t&oauth_verifier=v',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'log-in', url: 'https://ndcdyn.interactivebrokers.com/sso/Login?RL=1', expect: null },
  { name: 'a step without a request', url: 'https://www.interactivebrokers.com/authorize', expect: null },
  { name: 'access token', url: 'https://api.ibkr.com/v1/api/oauth/access_token', expect: null },
] as const satisfies readonly Fixture[];
