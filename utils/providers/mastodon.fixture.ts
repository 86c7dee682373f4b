import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'read and write',
    url: 'https://mastodon.social/oauth/authorize?client_id=a&response_type=code&scope=read+write+follow+push&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], scopes: ['read', 'write', 'follow', 'push'], visibility: 'listed' },
  },
  {
    name: 'no scope: read',
    url: 'https://hachyderm.io/oauth/authorize?client_id=a&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'listed' },
  },
  { name: 'a post', url: 'https://mastodon.social/@a/1', expect: null },
  { name: 'token endpoint', url: 'https://mastodon.social/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
