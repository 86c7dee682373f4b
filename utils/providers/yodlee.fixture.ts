import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'FastLink 4',
    url: 'https://fl4.prod.yodlee.com/authenticate/USDevexProd2-1/fastlink/?channelAppName=usdevexprod2',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'FastLink 4 sandbox, no parameters',
    url: 'https://fl4.sandbox.yodlee.com/authenticate/restserver/fastlink',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'FastLink 3',
    url: 'https://node.developer.yodlee.com/authenticate/restserver/',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a bank’s own host',
    url: 'https://fastlink.bank.example/authenticate/bank-1/fastlink?channelAppName=bank',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'script', url: 'https://cdn.yodlee.com/fastlink/v4/initialize.js', expect: null },
  { name: 'API', url: 'https://production.api.yodlee.com/ysl/auth/token', expect: null },
  { name: 'documentation', url: 'https://developer.envestnet.com/products/yodlee/us-open-banking/docs', expect: null },
] as const satisfies readonly Fixture[];
