import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'card and cash',
    url: 'https://accounts-api.brex.com/oauth2/default/v1/authorize?client_id=b&response_type=code&scope=openid%20offline_access%20transactions.card.readonly%20accounts.cash.readonly&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['identity', 'transactions', 'merchants', 'account-details', 'balances'],
      visibility: 'listed',
      recipient: { clientId: 'b', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'sends money, staging',
    url: 'https://accounts-api.staging.brexapps.com/oauth2/default/v1/authorize?client_id=b&response_type=code&scope=transfers%20vendors%20cards.pan&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'payees', 'cards', 'account-numbers'] },
  },
  {
    name: 'plumbing only',
    url: 'https://accounts-api.brex.com/oauth2/default/v1/authorize?client_id=b&response_type=code&scope=offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://accounts-api.brex.com/oauth2/default/v1/token', expect: null },
  {
    name: 'metadata',
    url: 'https://accounts-api.brex.com/oauth2/default/.well-known/oauth-authorization-server',
    expect: null,
  },
  { name: 'dashboard', url: 'https://dashboard.brex.com/card-accounts', expect: null },
] as const satisfies readonly Fixture[];
