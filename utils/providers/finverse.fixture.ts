import type { Fixture } from '../vocab/provider';

export default [
  { name: 'widget', url: 'https://link.prod.finverse.net/?token=t', expect: { data: [] } },
  { name: 'token under another name', url: 'https://link.finverse.net/?access_token=t', expect: { data: [] } },
  { name: 'token in the path', url: 'https://link.finverse.net/lt-123', expect: { data: [], visibility: 'hidden' } },
  { name: 'privacy notice', url: 'https://link.finverse.net/privacy-policy', expect: null },
  { name: 'icon', url: 'https://link.finverse.net/favicon.ico', expect: null },
  { name: 'not the widget', url: 'https://docs.finverse.com/', expect: null },
] as const satisfies readonly Fixture[];
