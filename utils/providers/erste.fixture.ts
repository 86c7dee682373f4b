import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'Czechia',
    url: 'https://bezpecnost.csas.cz/api/psd2/fl/oidc/v1/auth?response_type=code&client_id=a&scope=siblings.accounts%20siblings.payments&access_type=offline&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'payment-initiation'],
    },
  },
  {
    name: 'sandbox, role names',
    url: 'https://webapi.developers.erstegroup.com/api/csas/sandbox/v1/sandbox-idp/auth?response_type=code&client_id=a&scope=AISP&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'] },
  },
  {
    name: 'token endpoint',
    url: 'https://webapi.developers.erstegroup.com/api/csas/sandbox/v1/sandbox-idp/token',
    expect: null,
  },
  { name: 'log-in', url: 'https://login.sparkasse.at/casserver/login', expect: null },
] as const satisfies readonly Fixture[];
