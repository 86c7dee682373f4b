import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'name and email',
    url: 'https://appleid.apple.com/auth/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&response_type=code&state=s&scope=name%20email&response_mode=form_post',
    expect: { data: [] },
  },
  { name: 'token endpoint', url: 'https://appleid.apple.com/auth/token', expect: null },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=user_cancelled_authorize',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
