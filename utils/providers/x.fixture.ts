import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'OAuth 2',
    url: 'https://x.com/i/oauth2/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=tweet.read%20users.read%20offline.access',
    expect: { data: [] },
  },
  {
    name: 'OAuth 1 hides its list',
    url: 'https://api.twitter.com/oauth/authorize?oauth_token=t',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'a post', url: 'https://x.com/someone/status/1', expect: null },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?denied=t',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
