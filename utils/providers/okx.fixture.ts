import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads and trades',
    url: 'https://www.okx.com/account/oauth?access_type=offline&client_id=o&response_type=code&scope=read_only,trade&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['balances', 'crypto', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'in a language, no list',
    url: 'https://www.okx.com/zh-hans/account/oauth?client_id=o&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://www.okx.com/account/login', expect: null },
  { name: 'a price', url: 'https://www.okx.com/price/bitcoin-btc', expect: null },
  { name: 'token endpoint', url: 'https://www.okx.com/v5/users/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
