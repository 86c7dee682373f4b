import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'transactions',
    url: 'https://app.ramp.com/v1/authorize?response_type=code&state=s&client_id=a&scope=transactions:read%20cards:read',
    expect: { data: ['transactions', 'merchants', 'cards'] },
  },
  { name: 'app', url: 'https://app.ramp.com/home', expect: null },
] as const satisfies readonly Fixture[];
