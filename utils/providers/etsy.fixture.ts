import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'request',
    url: 'https://www.etsy.com/oauth/connect?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s&scope=transactions_r',
    expect: { data: ['orders'] },
  },
  { name: 'help', url: 'https://help.etsy.com/article', expect: null },
] as const satisfies readonly Fixture[];
