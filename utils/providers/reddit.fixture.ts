import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'identity',
    url: 'https://www.reddit.com/api/v1/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&duration=permanent&scope=identity,read',
    expect: { data: [], scopes: ['identity', 'read'], visibility: 'listed' },
  },
  {
    name: 'old host, small screens',
    url: 'https://old.reddit.com/api/v1/authorize.compact?client_id=a&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=identity+vote+modposts',
    expect: { data: [], scopes: ['identity', 'vote', 'modposts'], visibility: 'listed' },
  },
  {
    name: 'everything',
    url: 'https://ssl.reddit.com/api/v1/authorize?client_id=a&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=*',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fapi%2Fv1%2Fauthorize%3Fclient_id%3Da%26scope%3Didentity%26response_type%3Dcode',
    expect: { data: [], scopes: ['identity'], visibility: 'listed' },
  },
  { name: 'log-in', url: 'https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2F', expect: null },
  { name: 'token endpoint', url: 'https://www.reddit.com/api/v1/access_token', expect: null },
  { name: 'front page', url: 'https://www.reddit.com/r/all/', expect: null },
] as const satisfies readonly Fixture[];
