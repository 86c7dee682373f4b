import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all accounts',
    url: 'https://teller.io/connect/app_0123456789?environment=sandbox&select_account=disabled',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'products in the address',
    url: 'https://teller.io/connect/app_0123456789?environment=production&products=balance,transactions',
    expect: {
      data: ['account-details', 'balances', 'merchants', 'transactions'],
      scopes: ['balance', 'transactions'],
      visibility: 'listed',
    },
  },
  { name: 'loader script', url: 'https://cdn.teller.io/connect/connect.js', expect: null },
  { name: 'documentation', url: 'https://teller.io/docs/guides/connect', expect: null },
  { name: 'API', url: 'https://api.teller.io/accounts', expect: null },
] as const satisfies readonly Fixture[];
