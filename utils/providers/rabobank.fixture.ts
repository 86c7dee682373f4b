import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances',
    url: 'https://api-sandbox.rabobank.nl/openapi/sandbox/oauth2/authorize?client_id=a&response_type=code&scope=ais.balances.read%20ais.transactions.read-90days&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['balances', 'transactions', 'merchants'] },
  },
  { name: 'token endpoint', url: 'https://api-sandbox.rabobank.nl/openapi/sandbox/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
