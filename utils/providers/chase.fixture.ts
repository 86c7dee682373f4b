import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'aggregator request on the demonstration host',
    url: 'https://apidemo.chase.com/mock/aggregator-oauth/v1/authorize?response_type=code&client_id=SUNSHINE_WALLET&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&scope=aggregator',
    expect: {
      data: [],
      scopes: ['aggregator'],
      visibility: 'hidden',
      recipient: { clientId: 'SUNSHINE_WALLET', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'the documented path for phones',
    url: 'https://secure.chase.com/aggregator-oauth/v1/mobile/authorize?client_id=c&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'a request of the FDX standard',
    url: 'https://secure.chase.com/oauth2/authorize?response_type=code&client_id=c&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20fdx%3Aaccountdetailed%3Aread%20fdx%3Atransactions%3Aread',
    expect: { data: ['account-details', 'balances', 'merchants', 'transactions'], visibility: 'listed' },
  },
  { name: 'log-in', url: 'https://secure.chase.com/web/auth/dashboard#/dashboard/overview', expect: null },
  {
    name: 'log-in form',
    url: 'https://secure.chase.com/web/auth/?fromOrigin=https%3A%2F%2Fwww.chase.com',
    expect: null,
  },
  { name: 'token endpoint', url: 'https://api.chase.com/aggregator-oauth/v1/token', expect: null },
  { name: 'home page', url: 'https://www.chase.com/', expect: null },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?code=c&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
