import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'products, stray spaces',
    url: 'https://connect.tryfinch.com/authorize?&client_id=00000000-0000-4000-8000-000000000001&products=company%20directory%20individual%20&redirect_uri=https://app.acmebudget.example/cb&sandbox=true',
    expect: {
      data: ['account-numbers', 'contact', 'identity'],
      scopes: ['company', 'directory', 'individual'],
      visibility: 'listed',
      recipient: { domain: 'acmebudget.example' },
    },
  },
  {
    name: 'pay',
    url: 'https://connect.tryfinch.com/authorize?client_id=c&products=employment+payment+pay_statement&redirect_uri=https%3A%2F%2Fa.example&app_type=spa&mode=employer',
    expect: { data: ['income', 'tax'], visibility: 'listed' },
  },
  {
    name: 'session: the list is at the server',
    url: 'https://connect.tryfinch.com/authorize?session=00000000-0000-4000-8000-000000000002',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.tryfinch.com/auth/token', expect: null },
  { name: 'company page', url: 'https://www.tryfinch.com/integrations/testpayroll', expect: null },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?code=c',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
