import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'who you are',
    url: 'https://id.kraken.com/oauth/authorize?client_id=k&response_type=code&scope=account.info:basic&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity'], visibility: 'listed' },
  },
  {
    name: 'a key to read, in a language',
    url: 'https://id.kraken.com/fr-fr/oauth/authorize?client_id=k&response_type=code&scope=account.info%3Abasic%20account.fast-api-key%3Afunds-query%20account.fast-api-key%3Aledger-query&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'balances', 'crypto', 'transactions'] },
  },
  {
    name: 'no list',
    url: 'https://id.kraken.com/oauth/authorize?client_id=k&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://id.kraken.com/sign-in', expect: null },
  { name: 'token endpoint', url: 'https://api.kraken.com/oauth/token', expect: null },
  { name: 'look-alike', url: 'https://app.gitkraken.com/oauth/authorize', expect: null },
  { name: 'an energy supplier', url: 'https://api.octopus.energy/v1/graphql/', expect: null },
] as const satisfies readonly Fixture[];
