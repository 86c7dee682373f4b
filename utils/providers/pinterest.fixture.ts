import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'boards',
    url: 'https://www.pinterest.com/oauth/?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=boards:read,pins:read',
    expect: { data: [] },
  },
  {
    name: 'billing',
    url: 'https://www.pinterest.com/oauth/?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=billing:read',
    expect: { data: ['business-finances'] },
  },
  { name: 'pin it', url: 'https://pinterest.com/pin/create/button/?url=x', expect: null },
] as const satisfies readonly Fixture[];
