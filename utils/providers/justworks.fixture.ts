import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no list',
    url: 'https://payroll.justworks.com/oauth/authorize?client_id=j&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'j', domain: 'acmebudget.example' } },
  },
  {
    name: 'pay and tax numbers',
    url: 'https://secure.justworks.com/oauth/authorize?client_id=j&response_type=code&scope=member.pay:read%20member.tax_id:read%20company.bank_account:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['income', 'tax', 'identity', 'account-numbers'] },
  },
  { name: 'token endpoint', url: 'https://public-api.justworks.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://secure.justworks.com/login', expect: null },
] as const satisfies readonly Fixture[];
