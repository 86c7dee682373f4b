import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances',
    url: 'https://auth.connect.abnamro.com/as/authorization.oauth2?scope=psd2:account:balance:read+psd2:account:details:read&client_id=a&response_type=code&flow=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&bank=NLAA01&state=s',
    expect: { data: ['balances', 'account-details', 'account-numbers', 'identity'] },
  },
  { name: 'consent info API', url: 'https://api-sandbox.abnamro.com/v1/consentinfo', expect: null },
] as const satisfies readonly Fixture[];
