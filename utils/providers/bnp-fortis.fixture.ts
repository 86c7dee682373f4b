import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'account information',
    url: 'https://services.bnpparibasfortis.be/SEPLJ04/sps/oauth/oauth20/authorize?client_id=a&scope=aisp&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'] },
  },
  { name: 'site', url: 'https://services.bnpparibasfortis.be/login', expect: null },
] as const satisfies readonly Fixture[];
