import type { Fixture } from '../vocab/provider';

const auth = 'https%3A%2F%2Fapi.banno.com%2Fconsumer%2Fauth%2F';
const claims = encodeURIComponent(
  JSON.stringify({
    id_token: { 'https://api.banno.com/consumer/claim/institution_id': null },
    userinfo: { address: null, phone: null },
  }),
);

export default [
  {
    name: 'on a bank’s own host',
    url: `https://digital.communitybank.example/a/consumer/api/v0/oidc/auth?client_id=c1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid%20${auth}accounts.readonly%20${auth}transactions.detail.readonly%20${auth}offline_access`,
    expect: {
      data: ['account-details', 'balances', 'merchants', 'transactions'],
      visibility: 'listed',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'claims asked one by one',
    url: `https://devbank.banno-production.com/a/consumer/api/v0/oidc/auth?client_id=c1&response_type=code&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=openid%20profile&claims=${claims}`,
    expect: { data: ['contact', 'identity'], scopes: ['openid', 'profile'], visibility: 'listed' },
  },
  {
    name: 'documents',
    url: `https://digital.communitybank.example/a/consumer/api/v0/oidc/auth?client_id=c1&response_type=code&scope=openid%20${auth}documents.readonly%20${auth}user.profile.readonly`,
    expect: { data: ['contact', 'identity', 'account-details', 'balances', 'transactions', 'merchants', 'statements'] },
  },
  {
    name: 'token endpoint',
    url: 'https://digital.communitybank.example/a/consumer/api/v0/oidc/token?client_id=c1',
    expect: null,
  },
  { name: 'discovery', url: 'https://api.banno.com/a/oidc/.well-known/openid-configuration', expect: null },
  { name: 'online banking', url: 'https://digital.communitybank.example/dashboard?x=1', expect: null },
] as const satisfies readonly Fixture[];
