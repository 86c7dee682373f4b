import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'history',
    url: 'https://api.sumup.com/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=transactions.history',
    expect: { data: ['transactions'] },
  },
  { name: 'token endpoint', url: 'https://api.sumup.com/token', expect: null },
] as const satisfies readonly Fixture[];
