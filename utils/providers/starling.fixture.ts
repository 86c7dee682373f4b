import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balance',
    url: 'https://oauth.starlingbank.com/?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=balance:read%20transaction:read',
    expect: { data: ['balances', 'transactions', 'merchants'] },
  },
  {
    name: 'none listed: all that is approved',
    url: 'https://oauth.starlingbank.com/?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a funds check is no balance',
    url: 'https://oauth.starlingbank.com/?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=account-list:read%20confirmation-of-funds:read',
    expect: { data: ['account-details'], visibility: 'listed' },
  },
  { name: 'API', url: 'https://api.starlingbank.com/oauth/access-token', expect: null },
  { name: 'developer page', url: 'https://developer.starlingbank.com/personal', expect: null },
] as const satisfies readonly Fixture[];
