import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'device code',
    url: 'https://auth.meta.com/oauth/device/?code=ABCD-1234',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  { name: 'the device API is not shown', url: 'https://auth.meta.com/oidc/device/authorization', expect: null },
] as const satisfies readonly Fixture[];
