import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts',
    url: 'https://oba.revolut.com/ui/index.html?response_type=code%20id_token&scope=accounts&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&client_id=D&request=eyJhbGciOiJQUzI1NiJ9.e30.c2ln',
    expect: { data: ['account-details'], visibility: 'partly' },
  },
  { name: 'token endpoint', url: 'https://oba-auth.revolut.com/token', expect: null },
  { name: 'consents API', url: 'https://sandbox-oba.revolut.com/account-access-consents', expect: null },
] as const satisfies readonly Fixture[];
