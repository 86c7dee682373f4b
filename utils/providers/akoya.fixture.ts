import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request for one bank',
    url: 'https://idp.ddp.akoya.com/auth?connector=testbank&client_id=c1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&response_type=code&scope=openid+profile+offline_access',
    expect: {
      data: [],
      scopes: ['openid', 'profile', 'offline_access'],
      visibility: 'hidden',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'sandbox',
    url: 'https://sandbox-idp.ddp.akoya.com/auth?connector=mikomo&client_id=c1&redirect_uri=https://a.example/cb&response_type=code&scope=openid%20offline_access',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://idp.ddp.akoya.com/token', expect: null },
  { name: 'keys', url: 'https://idp.ddp.akoya.com/keys', expect: null },
  { name: 'data API', url: 'https://products.ddp.akoya.com/accounts/v2/testbank', expect: null },
  { name: 'documentation', url: 'https://docs.akoya.com/docs/', expect: null },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?code=c&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
