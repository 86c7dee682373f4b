import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payments',
    url: 'https://connect.squareup.com/oauth2/authorize?client_id=sq0idp-1&scope=MERCHANT_PROFILE_READ+PAYMENTS_READ&session=false&state=s',
    expect: {
      data: ['identity', 'contact', 'transactions'],
      scopes: ['MERCHANT_PROFILE_READ', 'PAYMENTS_READ'],
      recipient: { clientId: 'sq0idp-1' },
    },
  },
  {
    name: 'no scope: the defaults',
    url: 'https://connect.squareup.com/oauth2/authorize?client_id=sq0idp-1&session=false',
    expect: { data: ['account-details', 'identity', 'contact', 'transactions'], scopes: [], visibility: 'listed' },
  },
  {
    name: 'sandbox, commas',
    url: 'https://connect.squareupsandbox.com/oauth2/authorize?client_id=sandbox-sq0idb-1&scope=ORDERS_WRITE,PAYMENTS_WRITE,ITEMS_READ',
    expect: { data: ['orders', 'payment-initiation'] },
  },
  {
    name: 'behind a log-in',
    url: 'https://app.squareup.com/login?return_to=https%3A%2F%2Fconnect.squareup.com%2Foauth2%2Fauthorize%3Fclient_id%3Dsq0idp-1%26scope%3DPAYOUTS_READ',
    expect: { data: ['transactions'] },
  },
  {
    name: 'staff and loyalty',
    url: 'https://connect.squareup.com/oauth2/authorize?client_id=sq0idp-1&scope=EMPLOYEES_READ%20LOYALTY_READ%20GIFTCARDS_READ',
    expect: { data: ['rewards', 'balances'] },
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&error_description=user_denied&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?code=sq0cgp-1&response_type=code&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'token status', url: 'https://connect.squareup.com/oauth2/token/status', expect: null },
  { name: 'token', url: 'https://connect.squareup.com/oauth2/token', expect: null },
  { name: 'revoke', url: 'https://connect.squareup.com/oauth2/revoke', expect: null },
  { name: 'log-in', url: 'https://app.squareup.com/login?return_to=%2Fdashboard', expect: null },
  { name: 'a checkout link', url: 'https://square.link/u/abc', expect: null },
] as const satisfies readonly Fixture[];
