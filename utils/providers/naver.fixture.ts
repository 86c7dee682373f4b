import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'console decides',
    url: 'https://nid.naver.com/oauth2.0/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://nid.naver.com/nidlogin.login', expect: null },
] as const satisfies readonly Fixture[];
