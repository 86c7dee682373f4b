import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balance',
    url: 'https://api.venmo.com/v1/oauth/authorize?client_id=1&scope=access_balance%20access_profile&response_type=code',
    expect: { data: ['balances', 'identity'] },
  },
  { name: 'site', url: 'https://account.venmo.com/', expect: null },
] as const satisfies readonly Fixture[];
