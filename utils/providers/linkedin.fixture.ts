import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://www.linkedin.com/oauth/v2/authorization?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=r_liteprofile%20r_emailaddress',
    expect: { data: [] },
  },
  { name: 'feed', url: 'https://www.linkedin.com/feed/', expect: null },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=user_cancelled_authorize&state=s',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
