import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'email',
    url: 'https://id.twitch.tv/oauth2/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=user:read:email',
    expect: { data: [], scopes: ['user:read:email'], visibility: 'listed' },
  },
  {
    name: 'a channel',
    url: 'https://id.twitch.tv/oauth2/authorize?response_type=token&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=channel%3Aread%3Asubscriptions+bits%3Aread+moderator%3Aread%3Afollowers',
    expect: {
      data: [],
      scopes: ['channel:read:subscriptions', 'bits:read', 'moderator:read:followers'],
      visibility: 'listed',
    },
  },
  { name: 'token endpoint', url: 'https://id.twitch.tv/oauth2/token', expect: null },
  { name: 'validation', url: 'https://id.twitch.tv/oauth2/validate', expect: null },
] as const satisfies readonly Fixture[];
