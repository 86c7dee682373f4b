import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a request of the FDX standard',
    url: 'https://onlinebanking.usbank.com/oauth2/authorize?response_type=code&client_id=c1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20fdx%3Abalances%3Aread%20fdx%3Atransactions%3Aread',
    expect: {
      data: ['balances', 'merchants', 'transactions'],
      visibility: 'listed',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'a pushed request',
    url: 'https://api.usbank.com/oauth/authorize?client_id=c1&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://onlinebanking.usbank.com/auth/login', expect: null },
  { name: 'older log-in', url: 'https://onlinebanking.usbank.com/Auth/Login', expect: null },
  { name: 'documents', url: 'https://onlinebanking.usbank.com/digital/servicing/documents', expect: null },
  {
    name: 'help page about stopping',
    url: 'https://www.usbank.com/customer-service/knowledge-base/KB0069925.html',
    expect: null,
  },
  { name: 'token endpoint', url: 'https://sandbox.api.usbank.com/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
