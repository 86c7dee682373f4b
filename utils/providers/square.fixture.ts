import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payments',
    url: 'https://connect.squareup.com/oauth2/authorize?client_id=sq0idp-1&scope=MERCHANT_PROFILE_READ+PAYMENTS_READ&session=false&state=s',
    expect: { data: ['identity', 'contact', 'transactions'] },
  },
  {
    name: 'no scope: the defaults',
    url: 'https://connect.squareup.com/oauth2/authorize?client_id=sq0idp-1&session=false',
    expect: { data: ['account-details', 'identity', 'contact', 'transactions'] },
  },
  { name: 'token status', url: 'https://connect.squareup.com/oauth2/token/status', expect: null },
] as const satisfies readonly Fixture[];
