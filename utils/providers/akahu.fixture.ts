import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'enduring',
    url: 'https://oauth.akahu.nz/?client_id=app_token_1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=ENDURING_CONSENT',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a part of what the app may see',
    url: 'https://oauth.akahu.nz/?client_id=app_token_1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=ENDURING_CONSENT%20ACCOUNTS%20TRANSACTIONS',
    expect: { data: ['account-details', 'balances', 'transactions', 'merchants'], visibility: 'partly' },
  },
  { name: 'developer settings', url: 'https://my.akahu.nz/developers/permissions', expect: null },
  { name: 'docs', url: 'https://developers.akahu.nz/docs/scopes', expect: null },
] as const satisfies readonly Fixture[];
