import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'cards',
    url: 'https://uphold.com/authorize/abc123?scope=cards:read%20transactions:read&state=s',
    expect: { data: ['balances', 'crypto', 'transactions'] },
  },
  { name: 'site', url: 'https://uphold.com/en-us/prices', expect: null },
] as const satisfies readonly Fixture[];
