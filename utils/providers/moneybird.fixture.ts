import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'bank and invoices',
    url: 'https://moneybird.com/oauth/authorize?client_id=m&response_type=code&scope=sales_invoices%20bank&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['business-finances', 'contact', 'transactions', 'balances'], visibility: 'listed' },
  },
  {
    name: 'no list: invoices',
    url: 'https://moneybird.com/oauth/authorize?client_id=m&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['business-finances', 'contact'], scopes: [] },
  },
  { name: 'token endpoint', url: 'https://moneybird.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://moneybird.com/login', expect: null },
] as const satisfies readonly Fixture[];
