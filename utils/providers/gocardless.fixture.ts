import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read',
    url: 'https://connect.gocardless.com/oauth/authorize?response_type=code&state=s&client_id=a&scope=read_only&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['transactions', 'scheduled-payments'] },
  },
  { name: 'token endpoint', url: 'https://connect.gocardless.com/oauth/access_token', expect: null },
] as const satisfies readonly Fixture[];
