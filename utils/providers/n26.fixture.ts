import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'open banking',
    url: 'https://app.n26.com/open-banking?requestId=r&state=s&authType=XS2A',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'the app', url: 'https://app.n26.com/account', expect: null },
] as const satisfies readonly Fixture[];
