import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts, with the consent kept at the bank',
    url: 'https://sandbox.ob.hsbc.co.uk/obie/open-banking/v1.1/oauth2/authorize?response_type=code%20id_token&client_id=acme&state=s&scope=openid%20accounts&nonce=n&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&request=eyJhbGciOiJQUzI1NiJ9.e30.c2ln',
    expect: { data: ['account-details'], scopes: ['openid', 'accounts'], visibility: 'partly' },
  },
  { name: 'token endpoint', url: 'https://sandbox.ob.hsbc.co.uk/obie/open-banking/v1.1/oauth2/token', expect: null },
  { name: 'public site', url: 'https://www.hsbc.co.uk/', expect: null },
] as const satisfies readonly Fixture[];
