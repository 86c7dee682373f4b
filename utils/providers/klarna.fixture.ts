import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'name and phone',
    url: 'https://login.klarna.com/eu/lp/idp/authorize?client_id=k&response_type=code&scope=openid%20offline_access%20profile:name%20profile:phone%20payment:request:create&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact', 'payment-initiation'], visibility: 'listed' },
  },
  {
    name: 'only sign-in',
    url: 'https://login.klarna.com/eu/lp/idp/authorize?client_id=k&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://app.klarna.com/login', expect: null },
  { name: 'a checkout', url: 'https://pay.klarna.com/eu/requests/abc/start', expect: null },
  { name: 'script', url: 'https://js.klarna.com/web-sdk/v1/klarna.js', expect: null },
] as const satisfies readonly Fixture[];
