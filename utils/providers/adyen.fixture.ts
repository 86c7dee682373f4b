import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'online payments',
    url: 'https://ca-live.adyen.com/ca/ca/oauth/connect.shtml?client_id=a&scope=psp.onlinepayment:write&response_type=code&code_challenge_method=S256&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'notices only',
    url: 'https://ca-test.adyen.com/ca/ca/oauth/connect.shtml?client_id=a&scope=psp.webhook:read psp.webhook:write&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'listed' },
  },
  { name: 'log-in', url: 'https://ca-live.adyen.com/ca/ca/login.shtml', expect: null },
  { name: 'overview', url: 'https://ca-live.adyen.com/ca/ca/overview/default.shtml', expect: null },
] as const satisfies readonly Fixture[];
