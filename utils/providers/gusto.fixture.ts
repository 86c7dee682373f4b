import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no list',
    url: 'https://api.gusto.com/oauth/authorize?client_id=g&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'g', domain: 'acmebudget.example' } },
  },
  {
    name: 'demo, with a list',
    url: 'https://api.gusto-demo.com/oauth/authorize?client_id=g&response_type=code&scope=employees:read+payrolls:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact', 'income'] },
  },
  { name: 'token endpoint', url: 'https://api.gusto.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://app.gusto.com/login', expect: null },
] as const satisfies readonly Fixture[];
