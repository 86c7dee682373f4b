import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'login kit',
    url: 'https://accounts.snapchat.com/accounts/oauth2/auth?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s&scope=https%3A%2F%2Fauth.snapchat.com%2Foauth2%2Fapi%2Fuser.display_name',
    expect: { data: [] },
  },
  { name: 'log-in', url: 'https://accounts.snapchat.com/accounts/v2/login', expect: null },
] as const satisfies readonly Fixture[];
