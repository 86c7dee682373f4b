import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'OAuth 1',
    url: 'https://us.etrade.com/e/t/etws/authorize?key=k&token=t',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://us.etrade.com/etx/pxy/login', expect: null },
] as const satisfies readonly Fixture[];
