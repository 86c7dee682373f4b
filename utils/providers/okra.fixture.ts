import type { Fixture } from '../vocab/provider';

export default [
  { name: 'widget', url: 'https://app.okra.ng/?key=k', expect: { data: [] } },
  { name: 'not the widget', url: 'https://docs.okra.ng/', expect: null },
] as const satisfies readonly Fixture[];
