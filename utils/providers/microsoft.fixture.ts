import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20User.Read',
    expect: { data: [] },
  },
  {
    name: 'mail',
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=Mail.Read%20offline_access',
    expect: { data: ['orders', 'merchants'] },
  },
  { name: 'token endpoint', url: 'https://login.microsoftonline.com/common/oauth2/v2.0/token', expect: null },
  { name: 'log-in', url: 'https://login.live.com/login.srf?wa=wsignin1.0', expect: null },
] as const satisfies readonly Fixture[];
