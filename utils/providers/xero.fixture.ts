import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reports',
    url: 'https://login.xero.com/identity/connect/authorize?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20accounting.reports.read%20accounting.transactions.read',
    expect: { data: ['transactions', 'business-finances'] },
  },
  { name: 'log-in', url: 'https://login.xero.com/identity/user/login', expect: null },
] as const satisfies readonly Fixture[];
