import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'log-in widget',
    url: 'https://oauth.telegram.org/auth?bot_id=1&origin=https%3A%2F%2Fapp.acmebudget.example&request_access=write',
    expect: { data: [] },
  },
  { name: 'API', url: 'https://oauth.telegram.org/token', expect: null },
] as const satisfies readonly Fixture[];
