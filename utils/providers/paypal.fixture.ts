import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://www.paypal.com/signin/authorize?client_id=a&scope=openid%20profile%20email&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s',
    expect: { data: ['identity', 'contact'] },
  },
  {
    name: 'transactions',
    url: 'https://www.sandbox.paypal.com/connect?flowEntry=static&client_id=a&scope=https%3A%2F%2Furi.paypal.com%2Fservices%2Freporting%2Fsearch%2Fread&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['transactions'] },
  },
  {
    name: 'no scope',
    url: 'https://www.paypal.com/connect?flowEntry=static&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'a checkout', url: 'https://www.paypal.com/checkoutnow?token=EC-1', expect: null },
  { name: 'account', url: 'https://www.paypal.com/myaccount/summary/', expect: null },
] as const satisfies readonly Fixture[];
