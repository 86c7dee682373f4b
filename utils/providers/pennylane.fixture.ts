import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'ledger and invoices',
    url: 'https://app.pennylane.com/oauth/authorize?client_id=p&response_type=code&scope=accounting+customer_invoices+ledger&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['business-finances', 'contact', 'transactions', 'balances'] },
  },
  {
    name: 'no list',
    url: 'https://app.pennylane.com/oauth/authorize?client_id=p&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://app.pennylane.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://app.pennylane.com/auth/login', expect: null },
] as const satisfies readonly Fixture[];
