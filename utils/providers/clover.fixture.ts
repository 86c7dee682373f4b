import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://www.clover.com/oauth/v2/authorize?client_id=c&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'c', domain: 'acmebudget.example' } },
  },
  {
    name: 'Europe, older',
    url: 'https://www.eu.clover.com/oauth/authorize?client_id=c&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?merchant_id=M&employee_id=E&client_id=c&code=x',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'token endpoint', url: 'https://apisandbox.dev.clover.com/oauth/v2/token', expect: null },
  { name: 'log-in', url: 'https://www.clover.com/dashboard/login', expect: null },
  { name: 'app market', url: 'https://www.clover.com/appmarket/apps/ABC', expect: null },
] as const satisfies readonly Fixture[];
