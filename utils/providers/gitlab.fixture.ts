import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://gitlab.com/oauth/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read_user',
    expect: { data: [] },
  },
  { name: 'elsewhere on the site', url: 'https://gitlab.com/about', expect: null },
] as const satisfies readonly Fixture[];
