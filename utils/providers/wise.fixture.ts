import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'client decides',
    url: 'https://api.transferwise.com/oauth/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'site', url: 'https://wise.com/gb/pricing/', expect: null },
] as const satisfies readonly Fixture[];
