import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts, commas',
    url: 'https://login.coinbase.com/oauth2/auth?response_type=code&client_id=a&scope=wallet:accounts:read,wallet:transactions:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'balances', 'crypto', 'transactions'],
      visibility: 'listed',
      recipient: { clientId: 'a', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'older host, sends with a limit',
    url: 'https://www.coinbase.com/oauth/authorize?response_type=code&client_id=a&scope=wallet:transactions:send+wallet:user:email&meta[send_limit_amount]=1&meta[send_limit_currency]=USD&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'contact'] },
  },
  {
    name: 'to the bank and back',
    url: 'https://login.coinbase.com/oauth2/auth?response_type=code&client_id=a&scope=wallet%3Awithdrawals%3Acreate%20wallet%3Apayment-methods%3Aread%20offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'account-details'] },
  },
  {
    name: 'trading',
    url: 'https://login.coinbase.com/oauth2/auth?response_type=code&client_id=a&scope=wallet:buys:create,wallet:trades:create&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['crypto'] },
  },
  {
    name: 'no list',
    url: 'https://www.coinbase.com/oauth/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'came back with a code',
    url: 'https://app.acmebudget.example/cb?code=c&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'came back refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'revoke endpoint', url: 'https://login.coinbase.com/oauth2/revoke', expect: null },
  { name: 'token endpoint', url: 'https://login.coinbase.com/oauth2/token', expect: null },
  { name: 'site', url: 'https://www.coinbase.com/price/bitcoin', expect: null },
  { name: 'log-in', url: 'https://login.coinbase.com/signin', expect: null },
  { name: 'buying page', url: 'https://pay.coinbase.com/buy/select-asset?appId=1', expect: null },
] as const satisfies readonly Fixture[];
