import type { Fixture } from '../vocab/provider';

export default [
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
