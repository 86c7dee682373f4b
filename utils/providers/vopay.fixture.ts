import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'one-time frame',
    url: 'https://earthnode.vopay.com/iq11/embed/0123456789abcdef0123456789abcdef01234567',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  { name: 'API', url: 'https://earthnode.vopay.com/api/v2/iq11/generate-embed-url', expect: null },
  { name: 'company page', url: 'https://www.vopay.com/', expect: null },
] as const satisfies readonly Fixture[];
