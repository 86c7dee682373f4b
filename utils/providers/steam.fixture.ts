import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'sign-in',
    url: 'https://steamcommunity.com/openid/login?openid.ns=x&openid.mode=checkid_setup&openid.return_to=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [] },
  },
  { name: 'profile', url: 'https://steamcommunity.com/id/x', expect: null },
] as const satisfies readonly Fixture[];
