import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'profile',
    url: 'https://www.amazon.com/ap/oa?client_id=amzn1.application-oa2-client.a&scope=profile&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'contact'], visibility: 'listed', recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'pay with addresses',
    url: 'https://eu.account.amazon.com/ap/oa?client_id=a&scope=payments:widget payments:shipping_address postal_code&response_type=token&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'contact'] },
  },
  {
    name: 'drive',
    url: 'https://www.amazon.co.uk/ap/oa?client_id=a&scope=clouddrive:read&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'dash',
    url: 'https://www.amazon.com/ap/oa?client_id=a&scope=dash:replenish&response_type=code&scope_data=%7B%7D&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['orders', 'payment-initiation'] },
  },
  {
    name: 'ads',
    url: 'https://www.amazon.com/ap/oa?client_id=a&scope=advertising::campaign_management&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'a seller',
    url: 'https://sellercentral.amazon.com/apps/authorize/consent?application_id=amzn1.sp.1&state=s&version=beta',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'amzn1.sp.1' } },
  },
  {
    name: 'a seller elsewhere',
    url: 'https://sellercentral-europe.amazon.com/apps/authorize/consent?application_id=amzn1.sp.1&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'the seller agreed',
    url: 'https://app.acmebudget.example/cb?spapi_oauth_code=S1&selling_partner_id=A1&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&error_description=The+user+refused&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'sign-in', url: 'https://www.amazon.com/ap/signin?openid.return_to=x', expect: null },
  { name: 'token endpoint', url: 'https://api.amazon.com/auth/o2/token', expect: null },
  { name: 'orders', url: 'https://www.amazon.com/gp/css/order-history', expect: null },
  { name: 'a seller’s apps', url: 'https://sellercentral.amazon.com/apps/manage', expect: null },
] as const satisfies readonly Fixture[];
