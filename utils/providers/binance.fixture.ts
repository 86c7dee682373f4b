import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'email',
    url: 'https://accounts.binance.com/en/oauth/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=user:email',
    expect: { data: ['contact'] },
  },
  { name: 'log-in', url: 'https://accounts.binance.com/en/login', expect: null },
] as const satisfies readonly Fixture[];
