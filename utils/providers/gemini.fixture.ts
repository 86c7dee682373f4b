import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances',
    url: 'https://exchange.gemini.com/auth?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=balances:read,history:read',
    expect: { data: ['balances', 'crypto', 'transactions'] },
  },
  { name: 'token endpoint', url: 'https://exchange.gemini.com/auth/token', expect: null },
] as const satisfies readonly Fixture[];
