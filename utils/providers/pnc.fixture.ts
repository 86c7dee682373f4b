import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a request of the FDX standard',
    url: 'https://onlinebanking.pnc.com/oauth2/authorize?response_type=code&client_id=c1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20fdx%3Aaccountbasic%3Aread%20fdx%3Atransactions%3Aread%20fdx%3Acustomerpersonal%3Aread',
    expect: {
      data: ['account-details', 'contact', 'identity', 'merchants', 'transactions'],
      visibility: 'listed',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'a pushed request',
    url: 'https://onlinebanking.pnc.com/oauth2/authorize?client_id=c1&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://www.onlinebanking.pnc.com/alservlet/PNCOnlineBankingServletLogin', expect: null },
  { name: 'public pages', url: 'https://www.pnc.com/en/customer-service/account-linking.html', expect: null },
] as const satisfies readonly Fixture[];
