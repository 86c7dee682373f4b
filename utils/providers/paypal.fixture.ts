import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'sign-in with name',
    url: 'https://www.paypal.com/signin/authorize?client_id=a&scope=openid%20profile%20email&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['identity', 'contact'],
      visibility: 'listed',
      recipient: { clientId: 'a', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'transactions',
    url: 'https://www.sandbox.paypal.com/connect?flowEntry=static&client_id=a&scope=openid%20https%3A%2F%2Furi.paypal.com%2Fservices%2Freporting%2Fsearch%2Fread&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'transactions'] },
  },
  {
    name: 'two address forms of names',
    url: 'https://www.paypal.com/connect/?flowEntry=static&client_id=a&scope=address https://uri.paypal.com/services/paypalattributes https://uri.paypal.com/services/reporting/balances/read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['contact', 'account-details', 'balances'] },
  },
  {
    name: 'oldest path',
    url: 'https://www.paypal.com/webapps/auth/protocol/openidconnect/v1/authorize?client_id=a&response_type=code&scope=profile+https%3A%2F%2Furi.paypal.com%2Fservices%2Fpayments%2Ffuturepayments&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['identity', 'payment-initiation'] },
  },
  {
    name: 'no list',
    url: 'https://www.paypal.com/connect?flowEntry=static&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://www.paypal.com/signin?returnUri=https%3A%2F%2Fwww.paypal.com%2Fconnect%3Fclient_id%3Da%26scope%3Demail%26redirect_uri%3Dhttps%253A%252F%252Fapp.acmebudget.example%252Fcb',
    expect: { data: ['contact'] },
  },
  {
    name: 'a seller joins a partner',
    url: 'https://www.paypal.com/bizsignup/partner/entry?partnerId=P1&partnerClientId=c&features=PAYMENT,REFUND&integrationType=TO',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'classic permissions',
    url: 'https://www.paypal.com/cgi-bin/webscr?cmd=_grant-permission&request_token=AAA',
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
  { name: 'a checkout', url: 'https://www.paypal.com/checkoutnow?token=EC-1', expect: null },
  { name: 'a checkout on the same path', url: 'https://www.paypal.com/connect?token=EC-1', expect: null },
  { name: 'agreement to pay a shop', url: 'https://www.paypal.com/agreements/approve?ba_token=BA-1', expect: null },
  { name: 'account', url: 'https://www.paypal.com/myaccount/summary/', expect: null },
  {
    name: 'log-in',
    url: 'https://www.paypal.com/signin?returnUri=https%3A%2F%2Fwww.paypal.com%2Fmyaccount',
    expect: null,
  },
  {
    name: 'classic button',
    url: 'https://www.paypal.com/cgi-bin/webscr?cmd=_xclick&business=a%40b.example',
    expect: null,
  },
  { name: 'script', url: 'https://www.paypal.com/sdk/js?client-id=a&components=buttons', expect: null },
  { name: 'come back from log-in', url: 'https://app.acmebudget.example/?paypal_connected=true', expect: null },
] as const satisfies readonly Fixture[];
