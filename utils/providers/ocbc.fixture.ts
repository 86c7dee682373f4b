import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'transactional',
    url: 'https://api.ocbc.com/ocbcauthentication/api/oauth2/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=transactional',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'store', url: 'https://api.ocbc.com/store/', expect: null },
] as const satisfies readonly Fixture[];
