import type { Fixture } from '../vocab/provider';

const data = ['account-details', 'balances', 'investments', 'transactions'];

export default [
  {
    name: 'portal',
    url: 'https://app.snaptrade.com/snapTrade/redeemToken?token=abc%2Fdef%3D&clientId=ACME&broker=TESTBROKER&sessionId=00000000-0000-4000-8000-000000000001&connectionPortalVersion=v4',
    expect: { data, scopes: [], visibility: 'partly', recipient: { clientId: 'ACME' } },
  },
  {
    name: 'trading named in the address',
    url: 'https://app.snaptrade.com/snapTrade/redeemToken?token=abc&connectionType=trade',
    expect: { data, scopes: ['trade'], visibility: 'listed' },
  },
  { name: 'developer pages', url: 'https://app.snaptrade.com/snapTrade/developer', expect: null },
  { name: 'API', url: 'https://api.snaptrade.com/api/v1/snapTrade/login', expect: null },
] as const satisfies readonly Fixture[];
