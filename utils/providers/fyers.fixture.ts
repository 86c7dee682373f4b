import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://api-t1.fyers.in/api/v3/generate-authcode?client_id=F-100&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'F-100', domain: 'acmebudget.example' } },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?s=ok&code=200&auth_code=x&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'failed',
    url: 'https://app.acmebudget.example/cb?s=error&code=-437&message=no',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'token endpoint', url: 'https://api-t1.fyers.in/api/v3/validate-authcode', expect: null },
  { name: 'log-in', url: 'https://login.fyers.in/', expect: null },
] as const satisfies readonly Fixture[];
