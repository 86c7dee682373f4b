import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://us.etrade.com/e/t/etws/authorize?key=c5bb&token=%2FiQRgQCRGPo7',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'c5bb' } },
  },
  { name: 'request token', url: 'https://api.etrade.com/oauth/request_token', expect: null },
  { name: 'log-in', url: 'https://us.etrade.com/e/t/user/login', expect: null },
  { name: 'portfolio', url: 'https://us.etrade.com/etx/pxy/portfolios/positions', expect: null },
] as const satisfies readonly Fixture[];
