import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'pay and profile',
    url: 'https://api.venmo.com/v1/oauth/authorize?client_id=1&scope=make_payments%20access_profile&response_type=token',
    expect: { data: ['identity', 'payment-initiation'], visibility: 'listed' },
  },
  {
    name: 'friends and history, commas',
    url: 'https://api.venmo.com/v1/oauth/authorize?client_id=1&scope=access_friends,access_payment_history,access_feed&response_type=code',
    expect: { data: ['transactions'] },
  },
  {
    name: 'phone and email, sandbox',
    url: 'https://sandbox-api.venmo.com/oauth/authorize?client_id=1&scope=access_email%20access_phone',
    expect: { data: ['contact'] },
  },
  {
    name: 'capitals',
    url: 'https://api.venmo.com/v1/oauth/authorize?client_id=1&scope=MAKE_PAYMENTS,ACCESS_BALANCE',
    expect: { data: ['payment-initiation', 'balances'] },
  },
  {
    name: 'no list',
    url: 'https://api.venmo.com/v1/oauth/authorize?client_id=1&response_type=code',
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
  { name: 'token endpoint', url: 'https://api.venmo.com/v1/oauth/access_token', expect: null },
  { name: 'a payment link', url: 'https://venmo.com/?txn=pay&recipients=a&amount=5', expect: null },
  { name: 'account', url: 'https://account.venmo.com/', expect: null },
  { name: 'a business checkout', url: 'https://venmo.com/go/checkout?resource_id=1', expect: null },
] as const satisfies readonly Fixture[];
