import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read',
    url: 'https://business.revolut.com/app-confirm?client_id=D&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&scope=READ,WRITE',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'payees'] },
  },
  {
    name: 'none listed',
    url: 'https://business.revolut.com/app-confirm?client_id=D&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'the business site', url: 'https://business.revolut.com/transactions', expect: null },
] as const satisfies readonly Fixture[];
