import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://auth.dhan.co/login/consentApp-login?consentAppId=c',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a partner',
    url: 'https://auth.dhan.co/consent-login?consentId=c',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?tokenId=t',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  { name: 'made at the server', url: 'https://auth.dhan.co/app/generate-consent?client_id=c', expect: null },
  { name: 'log-in', url: 'https://login.dhan.co/', expect: null },
  { name: 'token endpoint', url: 'https://auth.dhan.co/app/consumeApp-consent?tokenId=t', expect: null },
] as const satisfies readonly Fixture[];
