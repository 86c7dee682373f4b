import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'trading',
    url: 'https://id.ctrader.com/my/settings/openapi/grantingaccess/?client_id=c&scope=trading&product=web&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'to read, older',
    url: 'https://connect.spotware.com/apps/auth?client_id=c&scope=accounts&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'] },
  },
  { name: 'token endpoint', url: 'https://openapi.ctrader.com/apps/token', expect: null },
  { name: 'log-in', url: 'https://id.ctrader.com/?redirect=my', expect: null },
  { name: 'settings', url: 'https://id.ctrader.com/my/settings/openapi', expect: null },
] as const satisfies readonly Fixture[];
