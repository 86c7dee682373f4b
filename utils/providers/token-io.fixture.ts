import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://web-app.token.io/app/request-token/rq:000:5zKt?dk=global-test',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'docs', url: 'https://developer.token.io/', expect: null },
] as const satisfies readonly Fixture[];
