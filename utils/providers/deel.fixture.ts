import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'people and contracts',
    url: 'https://app.deel.com/oauth2/authorize?client_id=d&response_type=code&scope=people:read%20contracts:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact', 'income'], visibility: 'listed' },
  },
  {
    name: 'sandbox',
    url: 'https://demo.letsdeel.com/oauth2/authorize?client_id=d&response_type=code&scope=accounting:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['business-finances'] },
  },
  {
    name: 'no list',
    url: 'https://app.deel.com/oauth2/authorize?client_id=d&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://app.deel.com/oauth2/tokens', expect: null },
  { name: 'log-in', url: 'https://app.deel.com/login', expect: null },
] as const satisfies readonly Fixture[];
