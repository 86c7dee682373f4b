import type { Fixture } from '../vocab/provider';

export default [
  { name: 'widget', url: 'https://connect.withmono.com/?key=test_pk_1&version=1', expect: { data: [] } },
  { name: 'not the widget', url: 'https://docs.mono.co/', expect: null },
] as const satisfies readonly Fixture[];
