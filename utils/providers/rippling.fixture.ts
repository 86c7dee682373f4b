import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://app.rippling.com/apps/PLATFORM/AcmeBudget/authorize?state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://app.rippling.com/login', expect: null },
  { name: 'an installed app', url: 'https://app.rippling.com/apps/PLATFORM/AcmeBudget', expect: null },
] as const satisfies readonly Fixture[];
