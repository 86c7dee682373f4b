import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payment',
    url: 'https://www.saltedge.com/payments/connect?token=abc',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'back, failed',
    url: 'https://app.acmebudget.example/cb?error_class=InvalidCredentials&error_message=x&connection_id=1',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
  { name: 'client log-in', url: 'https://www.saltedge.com/clients/sign_in', expect: null },
  { name: 'connect', url: 'https://www.saltedge.com/connect?token=abc', expect: { data: [], visibility: 'hidden' } },
  { name: 'site', url: 'https://www.saltedge.com/products/open_banking', expect: null },
  {
    name: 'back',
    url: 'https://app.acmebudget.example/cb?connection_id=1',
    expect: null,
    outcome: 'granted',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
