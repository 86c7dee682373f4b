import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'messages too',
    url: 'https://oauth.telegram.org/auth?bot_id=1&origin=https%3A%2F%2Fapp.acmebudget.example&request_access=write',
    expect: { data: [], scopes: ['write'], recipient: { clientId: '1', domain: 'acmebudget.example' } },
  },
  {
    name: 'profile only',
    url: 'https://oauth.telegram.org/auth?response_type=post_message&client_id=1',
    expect: { data: [], scopes: [], visibility: 'listed' },
  },
  {
    name: 'OpenID',
    url: 'https://oauth.telegram.org/auth?client_id=1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid+profile+phone',
    expect: { data: [], scopes: ['openid', 'profile', 'phone'], visibility: 'listed' },
  },
  {
    name: 'button of a site',
    url: 'https://oauth.telegram.org/embed/acmebot?origin=https%3A%2F%2Fapp.acmebudget.example&return_to=https%3A%2F%2Fapp.acmebudget.example&size=large&request_access=write',
    expect: null,
  },
  { name: 'API', url: 'https://oauth.telegram.org/token', expect: null },
] as const satisfies readonly Fixture[];
