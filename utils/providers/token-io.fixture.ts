import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'sandbox, encoded colon',
    url: 'https://web-app.sandbox.token.io/app/request-token/rq%3A000%3A5zKt?state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?tokenId=ta%3A1&signature=x&state=s',
    expect: null,
    outcome: 'granted',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
  {
    name: 'request',
    url: 'https://web-app.token.io/app/request-token/rq:000:5zKt?dk=global-test',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'docs', url: 'https://developer.token.io/', expect: null },
] as const satisfies readonly Fixture[];
