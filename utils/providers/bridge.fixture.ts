import type { Fixture } from '../vocab/provider';

export default [
  { name: 'payment link', url: 'https://pay.bridgeapi.io/link/abc123', expect: { data: ['payment-initiation'] } },
  { name: 'API', url: 'https://api.bridgeapi.io/v3/aggregation/connect-sessions', expect: null },
  { name: 'session', url: 'https://connect.bridgeapi.io/session/abc-123', expect: { data: [], visibility: 'hidden' } },
  { name: 'docs', url: 'https://docs.bridgeapi.io/docs/connect-an-item', expect: null },
] as const satisfies readonly Fixture[];
