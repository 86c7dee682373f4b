import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'sandbox, Saudi Arabia',
    url: 'https://connect.sau.sandbox.tarabutgateway.io/launch/?intentId=1',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'sandbox',
    url: 'https://connect.sandbox.tarabutgateway.io/launch/?intentId=1',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'live', url: 'https://connect.tarabutgateway.io/launch?intentId=1', expect: { data: [] } },
  { name: 'API', url: 'https://api.sandbox.tarabutgateway.io/accountInformation/v1/intent', expect: null },
  {
    name: 'back, granted',
    url: 'https://app.acmebudget.example/cb?intentId=1&status=SUCCESSFUL',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'back, failed',
    url: 'https://app.acmebudget.example/cb?intentId=1&status=FAILED',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
