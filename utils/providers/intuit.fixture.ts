import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'books',
    url: 'https://appcenter.intuit.com/connect/oauth2?client_id=AB1&response_type=code&scope=com.intuit.quickbooks.accounting&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'balances', 'transactions', 'payees', 'contact'],
      scopes: ['com.intuit.quickbooks.accounting'],
      visibility: 'listed',
      recipient: { clientId: 'AB1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'app path, payments and sign-in',
    url: 'https://appcenter.intuit.com/app/connect/oauth2?client_id=AB1&response_type=code&scope=com.intuit.quickbooks.payment+openid+email&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['cards', 'payment-initiation', 'identity', 'contact'] },
  },
  {
    name: 'behind a log-in',
    url: 'https://accounts.intuit.com/app/sign-in?redirect_url=https%3A%2F%2Fappcenter.intuit.com%2Fapp%2Fconnect%2Foauth2%3Fclient_id%3DAB1%26response_type%3Dcode%26scope%3Dcom.intuit.quickbooks.accounting%26redirect_uri%3Dhttps%253A%252F%252Fapp.acmebudget.example%252Fcb',
    expect: { data: ['account-details', 'balances', 'transactions', 'payees', 'contact'] },
  },
  {
    name: 'payroll names',
    url: 'https://appcenter.intuit.com/connect/oauth2?client_id=AB1&response_type=code&scope=qb.employee.taxidentifier.read%20qb.payroll.compensation.read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'tax', 'income'] },
  },
  {
    name: 'no list',
    url: 'https://appcenter.intuit.com/connect/oauth2?client_id=AB1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'came back with a company',
    url: 'https://app.acmebudget.example/cb?code=AB&realmId=9130&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'refused',
    url: 'https://app.acmebudget.example/cb?error=access_denied&state=s',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'declined',
  },
  { name: 'token endpoint', url: 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer', expect: null },
  { name: 'app store', url: 'https://appcenter.intuit.com/app/apps/home', expect: null },
  { name: 'realmId elsewhere', url: 'https://visa.example/start?realmId=1&request_locale=de', expect: null },
] as const satisfies readonly Fixture[];
