import type { Fixture } from '../vocab/provider';

export default [
  { name: 'consent', url: 'https://sandbox.neonomics.io/consent/v3/abc?sessionId=s', expect: { data: [] } },
  { name: 'docs', url: 'https://docs.neonomics.io/', expect: null },
  {
    name: 'failed',
    url: 'https://app.acmebudget.example/cb?resource_id=s&result=FAILED',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
