import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a request of the FDX standard on the log-in host',
    url: 'https://connect.secure.wellsfargo.com/oauth/authorize?response_type=code&client_id=c1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=fdx%3Aaccountbasic%3Aread%20fdx%3Apaymentsupport%3Aread%20fdx%3Acustomercontact%3Aread&state=s',
    expect: {
      data: ['account-details', 'account-numbers', 'contact'],
      visibility: 'listed',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'the log-in path with a request in it',
    url: 'https://connect.secure.wellsfargo.com/auth/login/present?response_type=code&client_id=c1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20fdx%3Astatements%3Aread',
    expect: { data: ['account-details', 'balances', 'transactions', 'merchants', 'statements'], visibility: 'listed' },
  },
  {
    name: 'a pushed request',
    url: 'https://oauth.wellsfargo.com/oauth2/authorize?client_id=c1&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  { name: 'ordinary log-in', url: 'https://connect.secure.wellsfargo.com/auth/login/present', expect: null },
  {
    name: 'ordinary log-in with its own parameters',
    url: 'https://connect.secure.wellsfargo.com/auth/login/present?origin=cob&loginMode=jukePassword&serviceType=document&LOB=CONS',
    expect: null,
  },
  { name: 'accounts', url: 'https://connect.secure.wellsfargo.com/accounts/start', expect: null },
  { name: 'token endpoint', url: 'https://api.wellsfargo.com/oauth2/v1/token', expect: null },
  { name: 'terms', url: 'https://www.wellsfargo.com/privacy-security/data-sharing-terms-and-conditions', expect: null },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
