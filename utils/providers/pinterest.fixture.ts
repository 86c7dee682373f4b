import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'pins',
    url: 'https://www.pinterest.com/oauth/?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=boards:read,pins:read',
    expect: { data: [], scopes: ['boards:read', 'pins:read'], visibility: 'listed' },
  },
  {
    name: 'billing',
    url: 'https://www.pinterest.com/oauth/?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=ads:read,billing:read',
    expect: { data: ['business-finances'] },
  },
  {
    name: 'old API',
    url: 'https://api.pinterest.com/oauth/?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read_public,write_public',
    expect: { data: [], scopes: ['read_public', 'write_public'], visibility: 'listed' },
  },
  {
    name: 'another country',
    url: 'https://www.pinterest.co.uk/oauth/?consumer_id=a&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=read_public',
    expect: { data: [], scopes: ['read_public'], visibility: 'listed' },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.pinterest.com/login/?next=%2Foauth%2F%3Fclient_id%3Da%26scope%3Duser_accounts%3Aread%26response_type%3Dcode',
    expect: { data: [], scopes: ['user_accounts:read'], visibility: 'listed' },
  },
  { name: 'save button', url: 'http://pinterest.com/pin/create/button/?url=https%3A%2F%2Fa.example', expect: null },
  { name: 'token endpoint', url: 'https://api.pinterest.com/v5/oauth/token', expect: null },
  { name: 'a pin', url: 'https://www.pinterest.com/pin/1/', expect: null },
] as const satisfies readonly Fixture[];
