import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'widget',
    url: 'https://platform.flanks.io/link?token=t&rollback=https%3A%2F%2Fa.example',
    expect: { data: ['credentials', 'investments'] },
  },
  { name: 'not the widget', url: 'https://docs.flanks.io/', expect: null },
] as const satisfies readonly Fixture[];
