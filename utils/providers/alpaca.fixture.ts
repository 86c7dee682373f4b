import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'trading',
    url: 'https://app.alpaca.markets/oauth/authorize?response_type=code&client_id=a&scope=account:write%20trading&env=paper&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      visibility: 'listed',
      recipient: { clientId: 'a' },
    },
  },
  {
    name: 'no list: to read',
    url: 'https://app.alpaca.markets/oauth/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'], scopes: [] },
  },
  {
    name: 'prices, and the account to read',
    url: 'https://app.alpaca.markets/oauth/authorize?response_type=code&client_id=a&scope=data&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  { name: 'token endpoint', url: 'https://api.alpaca.markets/oauth/token', expect: null },
  { name: 'log-in', url: 'https://app.alpaca.markets/account/login', expect: null },
] as const satisfies readonly Fixture[];
