import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://www.amazon.com/ap/oa?client_id=a&scope=profile&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['identity', 'contact'] },
  },
  {
    name: 'drive',
    url: 'https://www.amazon.co.uk/ap/oa?client_id=a&scope=clouddrive:read&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [] },
  },
  {
    name: 'a seller',
    url: 'https://sellercentral.amazon.com/apps/authorize/consent?application_id=amzn1.sp.1&state=s',
    expect: { data: ['orders', 'business-finances'] },
  },
  { name: 'sign-in', url: 'https://www.amazon.com/ap/signin?openid.return_to=x', expect: null },
] as const satisfies readonly Fixture[];
