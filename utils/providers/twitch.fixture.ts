import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'email',
    url: 'https://id.twitch.tv/oauth2/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=user:read:email',
    expect: { data: [] },
  },
  { name: 'token endpoint', url: 'https://id.twitch.tv/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
