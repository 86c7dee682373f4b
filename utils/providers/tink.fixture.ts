import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'product in the path',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=SE&locale=en_US',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      scopes: [],
      visibility: 'partly',
    },
  },
  {
    name: 'report on a business account',
    url: 'https://link.tink.com/1.0/business-account-check/create-report/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=DE&input_provider=de-demobank-password&test=true',
    expect: { data: ['account-details', 'account-numbers', 'identity'], visibility: 'partly' },
  },
  {
    name: 'report on income',
    url: 'https://link.tink.com/1.0/income-check/create-report?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=GB',
    expect: { data: ['income'] },
  },
  {
    name: 'payment',
    url: 'https://link.tink.com/1.0/pay/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=GB&payment_request_id=p',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'a bank for a known user',
    url: 'https://link.tink.com/1.0/credentials/add?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&authorization_code=c&market=SE',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'scope list',
    url: 'https://link.tink.com/1.0/authorize/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=accounts:read,transactions:read&market=SE',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'] },
  },
  {
    name: 'older host',
    url: 'https://oauth.tink.com/0.4/authorize/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=identity:read&market=SE',
    expect: { data: ['identity', 'contact'] },
  },
  { name: 'token endpoint', url: 'https://api.tink.com/api/v1/oauth/token', expect: null },
  { name: 'docs', url: 'https://docs.tink.com/resources/transactions', expect: null },
] as const satisfies readonly Fixture[];
