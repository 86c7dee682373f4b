import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'shop and orders',
    url: 'https://api.thebase.in/1/oauth/authorize?response_type=code&client_id=b&scope=read_users%20read_orders&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'orders'], visibility: 'listed' },
  },
  {
    name: 'payouts and mail',
    url: 'https://api.thebase.in/1/oauth/authorize?response_type=code&client_id=b&scope=read_savings%20read_users_mail%20write_items&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'contact'] },
  },
  {
    name: 'no list',
    url: 'https://api.thebase.in/1/oauth/authorize?response_type=code&client_id=b&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.thebase.in/1/oauth/token', expect: null },
  { name: 'a shop', url: 'https://demo.thebase.in/items/1', expect: null },
] as const satisfies readonly Fixture[];
