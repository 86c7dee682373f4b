import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://live.logonvalidation.net/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [] },
  },
  { name: 'home', url: 'https://www.logonvalidation.net/pricing', expect: null },
] as const satisfies readonly Fixture[];
