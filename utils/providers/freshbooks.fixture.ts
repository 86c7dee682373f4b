import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'invoices and expenses',
    url: 'https://auth.freshbooks.com/oauth/authorize?response_type=code&client_id=f&scope=user:profile:read+user:invoices:read+user:expenses:write&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'business-finances', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'older host, no list',
    url: 'https://my.freshbooks.com/service/auth/oauth/authorize?response_type=code&client_id=f&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.freshbooks.com/auth/oauth/token', expect: null },
  { name: 'log-in', url: 'https://auth.freshbooks.com/service/auth/integrations/sign_in', expect: null },
] as const satisfies readonly Fixture[];
