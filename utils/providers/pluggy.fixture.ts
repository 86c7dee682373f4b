import type { Fixture } from '../vocab/provider';

export default [
  { name: 'widget', url: 'https://connect.pluggy.ai/?connect_token=T', expect: { data: [] } },
  { name: 'not the widget', url: 'https://api.pluggy.ai/connect_token', expect: null },
] as const satisfies readonly Fixture[];
