import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'books',
    url: 'https://apps.fortnox.se/oauth-v1/auth?client_id=f&scope=bookkeeping%20companyinformation%20salary&access_type=offline&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'balances', 'identity', 'income'], visibility: 'listed' },
  },
  {
    name: 'no list',
    url: 'https://apps.fortnox.se/oauth-v1/auth?client_id=f&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://apps.fortnox.se/oauth-v1/token', expect: null },
  { name: 'log-in', url: 'https://apps.fortnox.se/login', expect: null },
] as const satisfies readonly Fixture[];
