import type { Fixture } from '../vocab/provider';

export default [
  { name: 'longer', url: 'https://consent.basiq.io/home?token=abc&action=extend', expect: { data: [] } },
  {
    name: 'changed, at the root',
    url: 'https://consent.basiq.io/?token=abc&action=update&institutionId=AU00001',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'older link', url: 'https://connect.basiq.io/4d9b2f1a-7c3e', expect: { data: [] } },
  { name: 'no token', url: 'https://consent.basiq.io/home', expect: null },
  {
    name: 'connect',
    url: 'https://consent.basiq.io/home?token=abc&action=connect',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'again', url: 'https://consent.basiq.io/home?token=abc&connectionId=1', expect: { data: [] } },
  { name: 'stop sharing', url: 'https://consent.basiq.io/home?token=abc&action=manage', expect: null },
  { name: 'API', url: 'https://au-api.basiq.io/token', expect: null },
] as const satisfies readonly Fixture[];
