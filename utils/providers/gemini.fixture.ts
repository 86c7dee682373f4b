import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances and sending, commas',
    url: 'https://exchange.gemini.com/auth?response_type=code&client_id=g&scope=balances%3Aread%2Ccrypto%3Asend&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['balances', 'crypto', 'payment-initiation'], visibility: 'listed' },
  },
  {
    name: 'Financial Data Exchange',
    url: 'https://exchange.sandbox.gemini.com/auth?response_type=code&client_id=g&scope=fdx:accountdetailed:read%20fdx:transactions:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'transactions', 'merchants'] },
  },
  {
    name: 'no list',
    url: 'https://exchange.gemini.com/auth?response_type=code&client_id=g&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://exchange.gemini.com/auth/token', expect: null },
  { name: 'revoke', url: 'https://exchange.gemini.com/auth/token/revoke', expect: null },
  { name: 'log-in', url: 'https://exchange.gemini.com/signin', expect: null },
] as const satisfies readonly Fixture[];
