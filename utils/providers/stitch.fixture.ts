import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts and transactions',
    url: 'https://secure.stitch.money/connect/authorize?client_id=demo&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=openid+offline_access+accounts+transactions&response_type=code&state=s',
    expect: { data: ['account-details', 'transactions', 'merchants'] },
  },
  { name: 'token endpoint', url: 'https://secure.stitch.money/connect/token', expect: null },
] as const satisfies readonly Fixture[];
