import type { Fixture } from '../vocab/provider';

export default [
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
