import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'OAuth 2',
    url: 'https://x.com/i/oauth2/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=tweet.read%20users.read%20offline.access',
    expect: { data: [], scopes: ['tweet.read', 'users.read', 'offline.access'], visibility: 'listed' },
  },
  {
    name: 'mobile host, old name',
    url: 'https://mobile.twitter.com/i/oauth2/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=dm.read+media.write&code_challenge=c',
    expect: { data: [], scopes: ['dm.read', 'media.write'], visibility: 'listed' },
  },
  {
    name: 'OAuth 1 hides its list',
    url: 'https://api.twitter.com/oauth/authorize?oauth_token=t',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'OAuth 1 sign-in',
    url: 'https://api.x.com/oauth/authenticate?oauth_token=t&force_login=true',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://x.com/i/flow/login?redirect_after_login=%2Fi%2Foauth2%2Fauthorize%3Fclient_id%3Da%26scope%3Dtweet.read%26response_type%3Dcode',
    expect: { data: [], scopes: ['tweet.read'], visibility: 'listed' },
  },
  { name: 'log-in to the feed', url: 'https://x.com/i/flow/login?redirect_after_login=%2Fhome', expect: null },
  { name: 'a post', url: 'https://x.com/someone/status/1', expect: null },
  {
    name: 'share a link',
    url: 'https://twitter.com/intent/tweet?text=hello&url=https%3A%2F%2Fa.example',
    expect: null,
  },
  { name: 'token endpoint', url: 'https://api.x.com/2/oauth2/token', expect: null },
  { name: 'a look-alike', url: 'https://netflix.com/account?oauth=1', expect: null },
  {
    name: 'refused, OAuth 1',
    url: 'https://app.acmebudget.example/cb?denied=t',
    expect: null,
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    outcome: 'declined',
  },
  {
    name: 'granted, OAuth 1',
    url: 'https://app.acmebudget.example/cb?oauth_token=t&oauth_verifier=v',
    expect: null,
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
