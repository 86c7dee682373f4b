import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'identity',
    url: 'https://www.reddit.com/api/v1/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&duration=permanent&scope=identity,read',
    expect: { data: [] },
  },
  { name: 'front page', url: 'https://www.reddit.com/r/all/', expect: null },
] as const satisfies readonly Fixture[];
