import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no scope',
    url: 'https://api.schwabapi.com/v1/oauth/authorize?client_id=a&redirect_uri=https://127.0.0.1',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://client.schwab.com/Areas/Access/Login', expect: null },
  { name: 'terms', url: 'https://www.schwab.com/legal/third-party-terms', expect: null },
] as const satisfies readonly Fixture[];
