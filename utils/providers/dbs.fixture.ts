import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'Read',
    url: 'https://www.dbs.com/sandbox/api/sg/v1/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=Read&response_type=code&state=1',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://www.dbs.com/digibank/login', expect: null },
] as const satisfies readonly Fixture[];
