import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances',
    url: 'https://api.nordeaopenbanking.com/personal/v5/authorize?client_id=a&scope=ACCOUNTS_BALANCES,ACCOUNTS_TRANSACTIONS&duration=129600&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&country=FI',
    expect: { data: ['balances', 'transactions', 'merchants'] },
  },
  { name: 'docs', url: 'https://developer.nordeaopenbanking.com/documentation', expect: null },
] as const satisfies readonly Fixture[];
