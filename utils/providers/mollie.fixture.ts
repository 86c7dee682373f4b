import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payments and balances',
    url: 'https://my.mollie.com/oauth2/authorize?client_id=app_1&response_type=code&approval_prompt=auto&scope=payments.read%20balances.read%20organizations.read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'balances', 'identity'], visibility: 'listed', recipient: { clientId: 'app_1' } },
  },
  {
    name: 'takes payments, older host',
    url: 'https://www.mollie.com/oauth2/authorize?client_id=app_1&response_type=code&scope=payments.write+customers.read+mandates.write&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation', 'contact', 'scheduled-payments', 'account-details'] },
  },
  {
    name: 'no list',
    url: 'https://my.mollie.com/oauth2/authorize?client_id=app_1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'came back with a code',
    url: 'https://app.acmebudget.example/cb?code=c&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'came back refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'token endpoint', url: 'https://api.mollie.com/oauth2/tokens', expect: null },
  { name: 'log-in', url: 'https://my.mollie.com/dashboard/login', expect: null },
  { name: 'a checkout', url: 'https://www.mollie.com/checkout/select-method/abc', expect: null },
] as const satisfies readonly Fixture[];
