import type { Fixture } from '../vocab/provider';

export default [
  { name: 'session', url: 'https://connect.bridgeapi.io/session/abc-123', expect: { data: [], visibility: 'hidden' } },
  { name: 'docs', url: 'https://docs.bridgeapi.io/docs/connect-an-item', expect: null },
] as const satisfies readonly Fixture[];
