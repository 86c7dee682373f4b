import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://bitbucket.org/site/oauth2/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=repository',
    expect: { data: [] },
  },
  { name: 'elsewhere on the site', url: 'https://bitbucket.org/about', expect: null },
] as const satisfies readonly Fixture[];
