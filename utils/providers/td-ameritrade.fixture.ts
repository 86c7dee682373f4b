import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'retired',
    url: 'https://auth.tdameritrade.com/auth?response_type=code&redirect_uri=http://localhost&client_id=KEY%40AMER.OAUTHAP',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'site', url: 'https://www.tdameritrade.com/home.html', expect: null },
] as const satisfies readonly Fixture[];
