import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'log-in for an app',
    url: 'https://kite.zerodha.com/connect/login?v=3&api_key=k',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'dashboard', url: 'https://kite.zerodha.com/dashboard', expect: null },
  {
    name: 'cancelled',
    url: 'https://app.acmebudget.example/cb?status=cancelled',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
