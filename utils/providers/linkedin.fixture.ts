import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://www.linkedin.com/oauth/v2/authorization?response_type=code&state=s&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=r_liteprofile%20r_emailaddress',
    expect: { data: [], scopes: ['r_liteprofile', 'r_emailaddress'], visibility: 'listed' },
  },
  {
    name: 'advertising',
    url: 'https://www.linkedin.com/uas/oauth2/authorization?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=r_ads,rw_ads,r_ads_reporting',
    expect: { data: [], scopes: ['r_ads', 'rw_ads', 'r_ads_reporting'], visibility: 'listed' },
  },
  {
    name: 'page with the list',
    url: 'https://www.linkedin.com/oauth/v2/login-success?app_id=7&auth_type=AC&flow=%7B%22scope%22%3A%22r_liteprofile+w_member_social%22%2C%22redirectUri%22%3A%22https%3A%2F%2Fapp.acmebudget.example%2Fcb%22%7D',
    expect: {
      data: [],
      scopes: ['r_liteprofile', 'w_member_social'],
      recipient: { clientId: '7', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.linkedin.com/uas/login?session_redirect=%2Foauth%2Fv2%2Fauthorization%3Fclient_id%3Da%26scope%3Dopenid%2520profile%26response_type%3Dcode&fromSignIn=true',
    expect: { data: [], scopes: ['openid', 'profile'], visibility: 'listed' },
  },
  { name: 'feed', url: 'https://www.linkedin.com/feed/', expect: null },
  {
    name: 'log-in to a job',
    url: 'https://www.linkedin.com/uas/login?session_redirect=%2Fjobs%2Fview%2F1',
    expect: null,
  },
  { name: 'token endpoint', url: 'https://www.linkedin.com/oauth/v2/accessToken', expect: null },
  {
    name: 'share a link',
    url: 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fa.example',
    expect: null,
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=user_cancelled_authorize&state=s',
    expect: null,
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    outcome: 'declined',
  },
  {
    name: 'log-in broken off',
    url: 'https://app.acmebudget.example/cb?error=user_cancelled_login&error_description=x&state=s',
    expect: null,
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
