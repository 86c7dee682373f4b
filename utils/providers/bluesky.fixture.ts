import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'pushed request',
    url: 'https://bsky.social/oauth/authorize?client_id=https%3A%2F%2Fapp.acmebudget.example%2Fclient-metadata.json&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Areq-1',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'by name',
    url: 'https://bsky.social/oauth/authorize?client_id=a&response_type=code&scope=atproto+transition%3Ageneric',
    expect: { data: [], scopes: ['atproto', 'transition:generic'], visibility: 'listed' },
  },
  { name: 'profile', url: 'https://bsky.app/profile/a.bsky.social', expect: null },
  { name: 'pushing is not shown', url: 'https://bsky.social/oauth/par', expect: null },
] as const satisfies readonly Fixture[];
