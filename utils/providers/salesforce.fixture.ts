import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://login.salesforce.com/services/oauth2/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=api%20refresh_token',
    expect: { data: [] },
  },
  { name: 'elsewhere on the site', url: 'https://login.salesforce.com/about', expect: null },
] as const satisfies readonly Fixture[];
