import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'rewards',
    url: 'https://api-sandbox.capitalone.com/oauth2/authorize?redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read_rewards_account_info&client_id=c1&response_type=code',
    expect: {
      data: ['rewards'],
      scopes: ['read_rewards_account_info'],
      visibility: 'listed',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'sign-in only',
    url: 'https://api.capitalone.com/oauth2/authorize?client_id=c1&redirect_uri=https%3A%2F%2Fa.example%2F&scope=signin%20openid&response_type=code',
    expect: { data: [], scopes: ['signin', 'openid'] },
  },
  {
    name: 'no scope',
    url: 'https://api.capitalone.com/oauth2/authorize?client_id=c1&redirect_uri=https%3A%2F%2Fa.example%2F&response_type=code',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.capitalone.com/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://verified.capitalone.com/auth/signin', expect: null },
  { name: 'accounts', url: 'https://myaccounts.capitalone.com/accountSummary', expect: null },
] as const satisfies readonly Fixture[];
