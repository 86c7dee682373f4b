import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://payroll.justworks.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s',
    expect: { data: [] },
  },
  { name: 'help', url: 'https://help.justworks.com/article', expect: null },
] as const satisfies readonly Fixture[];
