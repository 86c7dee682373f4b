import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'start, new host',
    url: 'https://auth.enablebanking.com/ais/start?sessionid=7f3c1c3e-0000-4000-8000-000000000000',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'payment', url: 'https://auth.enablebanking.com/pis/start?sessionid=1', expect: { data: [] } },
  { name: 'back from a bank', url: 'https://auth.enablebanking.com/auth_redirect?code=1&state=s', expect: null },
  {
    name: 'start',
    url: 'https://tilisy.enablebanking.com/ais/start?sessionid=1',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'welcome', url: 'https://auth.enablebanking.com/welcome?sessionid=1', expect: { data: [] } },
  { name: 'API', url: 'https://api.enablebanking.com/sessions', expect: null },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&error_description=Denied+data+sharing+consent&state=s',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
