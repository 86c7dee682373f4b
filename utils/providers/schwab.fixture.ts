import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'no scope',
    url: 'https://api.schwabapi.com/v1/oauth/authorize?client_id=a&redirect_uri=https://127.0.0.1',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'a' } },
  },
  {
    name: 'to read',
    url: 'https://api.schwabapi.com/v1/oauth/authorize?response_type=code&client_id=a&scope=readonly&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'investments', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'steps of the screen',
    url: 'https://sws-gateway.schwab.com/ui/host/#/cag/account-selection',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted',
    url: 'https://127.0.0.1/?code=C0.abc%40&session=xyz',
    awaiting: { redirectUri: 'https://127.0.0.1' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'log-in', url: 'https://client.schwab.com/Areas/Access/Login', expect: null },
  { name: 'terms', url: 'https://www.schwab.com/legal/third-party-terms', expect: null },
  { name: 'token endpoint', url: 'https://api.schwabapi.com/v1/oauth/token', expect: null },
  { name: 'accounts by API', url: 'https://api.schwabapi.com/trader/v1/accounts', expect: null },
] as const satisfies readonly Fixture[];
