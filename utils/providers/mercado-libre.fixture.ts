import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'Argentina, no list',
    url: 'https://auth.mercadolibre.com.ar/authorization?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: '1', domain: 'acmebudget.example' } },
  },
  {
    name: 'Brazil, with a list',
    url: 'https://auth.mercadolivre.com.br/authorization?response_type=code&client_id=1&scope=offline_access%20read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['orders', 'identity', 'contact', 'transactions'] },
  },
  { name: 'token endpoint', url: 'https://api.mercadolibre.com/oauth/token', expect: null },
  { name: 'log-in', url: 'https://www.mercadolibre.com/jms/mla/lgz/login?platform_id=ML', expect: null },
  { name: 'an item', url: 'https://articulo.mercadolibre.com.ar/MLA-1', expect: null },
] as const satisfies readonly Fixture[];
