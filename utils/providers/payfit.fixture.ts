import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payslips and bank details',
    url: 'https://oauth.payfit.com/authorize?response_type=code&client_id=p&scope=contracts:payslips:read%20collaborators:bank-info:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['income', 'account-numbers'], visibility: 'listed' },
  },
  {
    name: 'no list',
    url: 'https://oauth.payfit.com/authorize?response_type=code&client_id=p&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://oauth.payfit.com/token', expect: null },
  { name: 'log-in', url: 'https://app.payfit.com/login', expect: null },
] as const satisfies readonly Fixture[];
