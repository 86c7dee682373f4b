import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'calendar',
    url: 'https://accounts.google.com/o/oauth2/v2/auth?scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcalendar.readonly&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&client_id=a',
    expect: { data: [] },
  },
  {
    name: 'mailbox',
    url: 'https://accounts.google.com/o/oauth2/auth?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s&scope=https%3A%2F%2Fmail.google.com%2F',
    expect: { data: ['orders', 'merchants'] },
  },
  {
    name: 'the step after',
    url: 'https://accounts.google.com/signin/oauth/consent?authuser=0&part=A&client_id=a',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'device endpoint', url: 'https://oauth2.googleapis.com/device/code', expect: null },
  { name: 'sign-in', url: 'https://accounts.google.com/v3/signin/identifier?flowName=GlifWebSignIn', expect: null },
] as const satisfies readonly Fixture[];
