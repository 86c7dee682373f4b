import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'console decides',
    url: 'https://kauth.kakao.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://kauth.kakao.com/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
