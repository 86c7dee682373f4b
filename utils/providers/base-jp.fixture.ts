import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'orders',
    url: 'https://api.thebase.in/1/oauth/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read_users%20read_orders',
    expect: { data: ['identity', 'orders'] },
  },
  { name: 'token endpoint', url: 'https://api.thebase.in/1/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
