import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'OAuth 1',
    url: 'https://www.interactivebrokers.com/authorize?oauth_token=T',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://www.interactivebrokers.com/sso/Login', expect: null },
] as const satisfies readonly Fixture[];
