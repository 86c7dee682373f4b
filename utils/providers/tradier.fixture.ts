import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads and trades, commas',
    url: 'https://api.tradier.com/v1/oauth/authorize?client_id=t&scope=read,trade&state=s',
    expect: {
      data: ['account-details', 'balances', 'investments', 'transactions'],
      visibility: 'listed',
      recipient: { clientId: 't' },
    },
  },
  {
    name: 'prices only',
    url: 'https://sandbox.tradier.com/v1/oauth/authorize?client_id=t&scope=market+stream',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'no list',
    url: 'https://api.tradier.com/v1/oauth/authorize?client_id=t&response_type=code',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.tradier.com/v1/oauth/accesstoken', expect: null },
  { name: 'a board with the same words', url: 'https://trello.com/1/authorize/scope?scope=read,write', expect: null },
] as const satisfies readonly Fixture[];
