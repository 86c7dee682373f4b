import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all',
    url: 'https://app.ynab.com/oauth/authorize?client_id=y&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments', 'payees'],
      scopes: [],
      visibility: 'listed',
    },
  },
  {
    name: 'to read, older host, fragment',
    url: 'https://app.youneedabudget.com/oauth/authorize?client_id=y&response_type=token&scope=read-only&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments', 'payees'] },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb#access_token=t&token_type=Bearer&expires_in=7200',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'token endpoint', url: 'https://app.ynab.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://app.ynab.com/users/login', expect: null },
  { name: 'a budget', url: 'https://app.ynab.com/0a1b/budget', expect: null },
] as const satisfies readonly Fixture[];
