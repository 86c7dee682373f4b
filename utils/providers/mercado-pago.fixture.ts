import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no list',
    url: 'https://auth.mercadopago.com/authorization?client_id=1&response_type=code&platform_id=mp&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: '1', domain: 'acmebudget.example' } },
  },
  {
    name: 'with a list, Mexico',
    url: 'https://auth.mercadopago.com.mx/authorization?client_id=1&response_type=code&platform_id=mp&scope=read+write+offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'balances', 'payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://api.mercadopago.com/oauth/token', expect: null },
  { name: 'a checkout', url: 'https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=1', expect: null },
  { name: 'log-in', url: 'https://www.mercadopago.com.ar/home', expect: null },
] as const satisfies readonly Fixture[];
