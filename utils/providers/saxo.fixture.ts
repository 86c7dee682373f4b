import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://live.logonvalidation.net/authorize?response_type=code&client_id=s1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 's1', domain: 'acmebudget.example' } },
  },
  {
    name: 'simulation',
    url: 'https://sim.logonvalidation.net/authorize?response_type=code&client_id=s1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://live.logonvalidation.net/token', expect: null },
  { name: 'log-in', url: 'https://live.logonvalidation.net/login', expect: null },
] as const satisfies readonly Fixture[];
