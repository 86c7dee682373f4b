import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'CaixaBank',
    url: 'https://hubpsd2.redsys.es/api-oauth-xs2a/services/rest/caixabank/authorize?response_type=code&client_id=PSDES-BDE-1&scope=AIS&state=s&code_challenge=abc&code_challenge_method=S256&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], scopes: ['AIS'], visibility: 'hidden' },
  },
  {
    name: 'BBVA, sandbox, a payment',
    url: 'https://apis-i.redsys.es:20443/psd2/xs2a/api-oauth-xs2a/services/rest/BBVA/authorize?response_type=code&client_id=PSDES-BDE-1&scope=PIS&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'redirect approach',
    url: 'https://hubpsd2.redsys.es/api-oauth-xs2a/services/rest/sca/eyJhbGciOiJIUzI1NiJ9.eNqqVip.Rqtn1d4',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'token endpoint',
    url: 'https://hubpsd2.redsys.es/api-oauth-xs2a/services/rest/caixabank/token',
    expect: null,
  },
  { name: 'API', url: 'https://psd2.redsys.es/api-entrada-xs2a/services/caixabank/v1.1/consents', expect: null },
] as const satisfies readonly Fixture[];
