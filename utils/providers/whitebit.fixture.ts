import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://whitebit.com/auth/login?clientId=w&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'w' } },
  },
  { name: 'log-in', url: 'https://whitebit.com/auth/login', expect: null },
  { name: 'a trade', url: 'https://whitebit.com/trade/BTC-USDT', expect: null },
] as const satisfies readonly Fixture[];
