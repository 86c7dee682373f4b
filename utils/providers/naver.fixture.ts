import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'as set for the app',
    url: 'https://nid.naver.com/oauth2.0/authorize?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'asked again',
    url: 'https://nid.naver.com/oauth2.0/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&auth_type=reprompt',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://nid.naver.com/nidlogin.login', expect: null },
  {
    name: 'token endpoint',
    url: 'https://nid.naver.com/oauth2.0/token?grant_type=authorization_code&client_id=a&client_secret=b&code=c',
    expect: null,
  },
] as const satisfies readonly Fixture[];
