import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payments',
    url: 'https://my.mollie.com/oauth2/authorize?client_id=app_1&response_type=code&state=s&scope=payments.read%20balances.read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['transactions', 'balances'] },
  },
  { name: 'docs', url: 'https://docs.mollie.com/docs/connect-permissions', expect: null },
] as const satisfies readonly Fixture[];
