import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'X-Series',
    url: 'https://secure.retail.lightspeed.app/connect?response_type=code&client_id=l&scope=sales:read%20customers:read%20products:read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'orders', 'contact'], visibility: 'listed' },
  },
  {
    name: 'R-Series',
    url: 'https://cloud.lightspeedapp.com/auth/oauth/authorize?response_type=code&client_id=l&scope=employee:register_read+employee:reports&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'orders', 'business-finances'] },
  },
  {
    name: 'K-Series',
    url: 'https://api.lsk.lightspeed.app/oauth/authorize?response_type=code&client_id=l&scope=financial-api&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'business-finances'] },
  },
  {
    name: 'no list',
    url: 'https://secure.vendhq.com/connect?response_type=code&client_id=l&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://demo.retail.lightspeed.app/api/1.0/token', expect: null },
  { name: 'log-in', url: 'https://secure.retail.lightspeed.app/signin', expect: null },
  { name: 'R-Series token', url: 'https://cloud.lightspeedapp.com/auth/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
