import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://kite.zerodha.com/connect/login?v=3&api_key=k&redirect_params=some%3DX',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'k' } },
  },
  {
    name: 'the step after the log-in',
    url: 'https://kite.zerodha.com/connect/authorize?api_key=k&sess_id=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'older', url: 'https://kite.trade/connect/login?api_key=k', expect: { data: [], visibility: 'hidden' } },
  {
    name: 'to sell holdings',
    url: 'https://kite.zerodha.com/connect/portfolio/authorize/holdings/k/r1',
    expect: { data: ['investments'], scopes: [], recipient: { clientId: 'k' } },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?action=login&type=login&status=success&request_token=t',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'cancelled',
    url: 'https://app.acmebudget.example/cb?status=cancelled',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'log-in', url: 'https://kite.zerodha.com/', expect: null },
  { name: 'the end of the flow', url: 'https://kite.zerodha.com/connect/finish?api_key=k&sess_id=s', expect: null },
  { name: 'a basket of orders', url: 'https://kite.zerodha.com/connect/basket', expect: null },
  { name: 'docs', url: 'https://kite.trade/docs/connect/v3/', expect: null },
] as const satisfies readonly Fixture[];
