import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts and transactions of one bank',
    url: 'https://identity.moneyhub.co.uk/oidc/auth?client_id=a&scope=openid%20id:1ffe704d39629a929c8e293880fb449a%20accounts:read%20transactions:read:all%20offline_access&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'balances', 'transactions', 'merchants'], visibility: 'listed' },
  },
  {
    name: 'renewal',
    url: 'https://identity.moneyhub.co.uk/oidc/auth?client_id=a&scope=openid%20reauth&response_type=code%20id_token&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://identity.moneyhub.co.uk/oidc/token', expect: null },
  { name: 'docs', url: 'https://docs.moneyhubenterprise.com/docs/scopes', expect: null },
] as const satisfies readonly Fixture[];
