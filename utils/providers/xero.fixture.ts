import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reports and transactions',
    url: 'https://login.xero.com/identity/connect/authorize?client_id=x&response_type=code&scope=openid%20accounting.reports.read%20accounting.transactions.read%20offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['balances', 'transactions', 'business-finances'], visibility: 'listed' },
  },
  {
    name: 'single names',
    url: 'https://login.xero.com/identity/connect/authorize?client_id=x&response_type=code&scope=accounting.banktransactions.read accounting.contacts.read payroll.payslip.read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'contact', 'payees', 'income'] },
  },
  {
    name: 'sign-in only',
    url: 'https://login.xero.com/identity/connect/authorize?client_id=x&response_type=code&scope=openid%20profile%20email&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact'] },
  },
  {
    name: 'plumbing only',
    url: 'https://login.xero.com/identity/connect/authorize?client_id=x&response_type=code&scope=openid%20offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://login.xero.com/identity/user/login', expect: null },
  { name: 'token endpoint', url: 'https://identity.xero.com/connect/token', expect: null },
  { name: 'dashboard', url: 'https://go.xero.com/app/dashboard', expect: null },
] as const satisfies readonly Fixture[];
