import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'OAuth 2',
    url: 'https://www.tumblr.com/oauth2/authorize?client_id=a&response_type=code&scope=basic%20write%20offline_access&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], scopes: ['basic', 'write', 'offline_access'], visibility: 'listed' },
  },
  {
    name: 'OAuth 1 hides its list',
    url: 'https://www.tumblr.com/oauth/authorize?oauth_token=t',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.tumblr.com/login?redirect_to=%2Foauth%2Fauthorize%3Foauth_token%3Dt',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'dashboard', url: 'https://www.tumblr.com/dashboard', expect: null },
] as const satisfies readonly Fixture[];
