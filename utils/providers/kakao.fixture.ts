import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'as set for the app',
    url: 'https://kauth.kakao.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'by name',
    url: 'https://kauth.kakao.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&scope=account_email,talk_message',
    expect: { data: [], scopes: ['account_email', 'talk_message'], visibility: 'listed' },
  },
  {
    name: 'behind a log-in',
    url: 'https://accounts.kakao.com/login/?continue=https%3A%2F%2Fkauth.kakao.com%2Foauth%2Fauthorize%3Fclient_id%3Da%26scope%3Dfriends%26response_type%3Dcode#login',
    expect: { data: [], scopes: ['friends'], visibility: 'listed' },
  },
  {
    name: 'silent check',
    url: 'https://kauth.kakao.com/oauth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&prompt=none',
    expect: null,
  },
  { name: 'log-in', url: 'https://accounts.kakao.com/login/?continue=https%3A%2F%2Fwww.kakao.com%2F', expect: null },
  { name: 'token endpoint', url: 'https://kauth.kakao.com/oauth/token', expect: null },
] as const satisfies readonly Fixture[];
