import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'display name',
    url: 'https://accounts.snapchat.com/accounts/oauth2/auth?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s&scope=https%3A%2F%2Fauth.snapchat.com%2Foauth2%2Fapi%2Fuser.display_name',
    expect: { data: [], scopes: ['https://auth.snapchat.com/oauth2/api/user.display_name'], visibility: 'listed' },
  },
  {
    name: 'advertising',
    url: 'https://accounts.snapchat.com/login/oauth2/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=snapchat-marketing-api',
    expect: { data: [], scopes: ['snapchat-marketing-api'], visibility: 'listed' },
  },
  {
    name: 'no scope',
    url: 'https://accounts.snapchat.com/accounts/oauth2/auth?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://accounts.snapchat.com/accounts/v2/login?continue=%2Faccounts%2Foauth2%2Fauth%3Fclient_id%3Da%26scope%3Dsnapchat-profile-api%26response_type%3Dcode',
    expect: { data: [], scopes: ['snapchat-profile-api'], visibility: 'listed' },
  },
  { name: 'log-in', url: 'https://accounts.snapchat.com/accounts/v2/login', expect: null },
  { name: 'token endpoint', url: 'https://accounts.snapchat.com/login/oauth2/access_token', expect: null },
] as const satisfies readonly Fixture[];
