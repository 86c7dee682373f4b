import type { Fixture } from '../vocab/provider';

export default [
  { name: 'widget', url: 'https://link.prod.finverse.net/?token=t', expect: { data: [] } },
  { name: 'not the widget', url: 'https://docs.finverse.com/', expect: null },
] as const satisfies readonly Fixture[];
