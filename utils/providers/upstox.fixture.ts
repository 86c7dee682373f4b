import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://api.upstox.com/v2/login/authorization/dialog?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [] },
  },
  { name: 'home', url: 'https://www.upstox.com/pricing', expect: null },
] as const satisfies readonly Fixture[];
