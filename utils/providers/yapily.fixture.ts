import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'direct',
    url: 'https://auth.yapily.com/direct/?application=a&user=u&institution=modelo&callback=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=ACCOUNT_TRANSACTIONS,ACCOUNT_BALANCES',
    expect: { data: ['balances', 'transactions', 'merchants'] },
  },
  {
    name: 'nothing listed',
    url: 'https://auth.yapily.com/?application=a&user=u&callback=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'back from a bank', url: 'https://auth.yapily.com/?code=x&state=y', expect: null },
  { name: 'docs', url: 'https://docs.yapily.com/', expect: null },
] as const satisfies readonly Fixture[];
