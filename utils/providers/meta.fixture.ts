import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'device code',
    url: 'https://auth.meta.com/oauth/device/?code=ABCD-1234',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'device code, shorter address',
    url: 'https://auth.meta.com/activate?code=ABCD-1234',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'app of an organisation',
    url: 'https://auth.oculus.com/sso/?redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&organization_id=42',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: '42', domain: 'acmebudget.example' } },
  },
  { name: 'the device API is not shown', url: 'https://auth.meta.com/oidc/device/authorization', expect: null },
  { name: 'nor its token', url: 'https://auth.meta.com/oidc/device/token/', expect: null },
  { name: 'log-in', url: 'https://auth.meta.com/login/', expect: null },
] as const satisfies readonly Fixture[];
