import type { Fixture } from '../vocab/provider';

export default [
  { name: 'granting', url: 'https://myaccount.ing.com/granting/abc-123', expect: { data: [], visibility: 'hidden' } },
  { name: 'site', url: 'https://www.ing.nl/', expect: null },
] as const satisfies readonly Fixture[];
