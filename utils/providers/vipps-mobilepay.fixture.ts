import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile, test system',
    url: 'https://apitest.vipps.no/access-management-1.0/access/oauth2/auth?client_id=v&response_type=code&scope=openid%20name%20phoneNumber%20address%20birthDate&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact'], visibility: 'listed' },
  },
  {
    name: 'account numbers',
    url: 'https://api.vipps.no/access-management-1.0/access/oauth2/auth?client_id=v&response_type=code&scope=openid nin accountNumbers&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'account-numbers'], visibility: 'listed' },
  },
  {
    name: 'set up by the shop',
    url: 'https://api.vipps.no/access-management-1.0/access/oauth2/auth?client_id=v&response_type=code&scope=openid name customFlow&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity'], visibility: 'partly' },
  },
  { name: 'token endpoint', url: 'https://api.vipps.no/access-management-1.0/access/oauth2/token', expect: null },
  { name: 'log-out', url: 'https://api.vipps.no/access-management-1.0/access/oauth2/sessions/logout', expect: null },
  {
    name: 'documentation',
    url: 'https://developer.vippsmobilepay.com/docs/APIs/login-api/api-guide/user-info',
    expect: null,
  },
] as const satisfies readonly Fixture[];
