import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'connect',
    url: 'https://consent.basiq.io/home?token=abc&action=connect',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'again', url: 'https://consent.basiq.io/home?token=abc&connectionId=1', expect: { data: [] } },
  { name: 'stop sharing', url: 'https://consent.basiq.io/home?token=abc&action=manage', expect: null },
  { name: 'API', url: 'https://au-api.basiq.io/token', expect: null },
] as const satisfies readonly Fixture[];
