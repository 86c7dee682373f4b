import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read and write, with prefill',
    url: 'https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1&scope=read_write&stripe_user%5Bemail%5D=a%40b.example&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'balances', 'transactions', 'payment-initiation'],
      scopes: ['read_write'],
      recipient: { clientId: 'ca_1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'no scope: to read',
    url: 'https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'transactions'], scopes: [], visibility: 'listed' },
  },
  {
    name: 'express',
    url: 'https://connect.stripe.com/express/oauth/authorize?client_id=ca_1&stripe_user[business_type]=individual&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'transactions', 'payment-initiation'] },
  },
  {
    name: 'behind a log-in',
    url: 'https://connect.stripe.com/login?redirect=%2Foauth%2Fauthorize%3Fresponse_type%3Dcode%26client_id%3Dca_1%26scope%3Dread_only',
    expect: { data: ['account-details', 'balances', 'transactions'] },
  },
  {
    name: 'a marketplace app',
    url: 'https://marketplace.stripe.com/oauth/v2/authorize?client_id=ca_1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a marketplace app in a channel',
    url: 'https://marketplace.stripe.com/oauth/v2/chnlink_61abc/authorize?client_id=ca_1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted, saying what',
    url: 'https://app.acmebudget.example/cb?scope=read_write&code=ac_1&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&error_description=The+user+denied+your+request',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'token endpoint', url: 'https://connect.stripe.com/oauth/token', expect: null },
  { name: 'deauthorise', url: 'https://connect.stripe.com/oauth/deauthorize', expect: null },
  { name: 'express dashboard', url: 'https://connect.stripe.com/express/acct_1/abc', expect: null },
  { name: 'a checkout', url: 'https://checkout.stripe.com/c/pay/cs_test_1', expect: null },
  { name: 'docs', url: 'https://docs.stripe.com/connect/oauth-reference', expect: null },
  { name: 'marketplace listing', url: 'https://marketplace.stripe.com/apps/xero', expect: null },
] as const satisfies readonly Fixture[];
