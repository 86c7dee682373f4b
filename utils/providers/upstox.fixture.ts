import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://api.upstox.com/v2/login/authorization/dialog?response_type=code&client_id=u&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'u', domain: 'acmebudget.example' } },
  },
  {
    name: 'older',
    url: 'https://api.upstox.com/index/dialog/authorize?apiKey=u&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], recipient: { clientId: 'u' } },
  },
  { name: 'token endpoint', url: 'https://api.upstox.com/v2/login/authorization/token', expect: null },
  { name: 'log-in', url: 'https://login.upstox.com/', expect: null },
] as const satisfies readonly Fixture[];
