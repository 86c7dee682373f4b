import type { Fixture } from '../vocab/provider';

const v2 = (scope: string, more = '') =>
  `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=a&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=${encodeURIComponent(scope)}${more}`;

export default [
  {
    name: 'profile',
    url: v2('openid User.Read'),
    expect: { data: [], visibility: 'listed', recipient: { clientId: 'a', domain: 'acmebudget.example' } },
  },
  { name: 'sign-in only', url: v2('openid'), expect: { data: [], scopes: ['openid'], visibility: 'listed' } },
  { name: 'mail', url: v2('Mail.Read offline_access'), expect: { data: ['orders', 'merchants'] } },
  {
    name: 'mail, written with its service, in small letters',
    url: v2('https://graph.microsoft.com/mail.readbasic https://outlook.office.com/IMAP.AccessAsUser.All'),
    expect: { data: ['orders', 'merchants'] },
  },
  { name: 'sending mail reads nothing', url: v2('Mail.Send SMTP.Send MailboxSettings.Read'), expect: { data: [] } },
  {
    name: 'whatever is set at the server',
    url: v2('https://graph.microsoft.com/.default'),
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'the books of a business',
    url: v2('https://api.businesscentral.dynamics.com/Financials.ReadWrite.All'),
    expect: { data: ['business-finances'] },
  },
  {
    name: 'version 1: the list lies at the server',
    url: 'https://login.windows.net/contoso.onmicrosoft.com/oauth2/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&resource=https%3A%2F%2Fgraph.microsoft.com',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'an administrator consents for all',
    url: 'https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=a&scope=https://graph.microsoft.com/Mail.Read&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['orders', 'merchants'] },
  },
  {
    name: 'personal account',
    url: 'https://login.live.com/oauth20_authorize.srf?client_id=0&scope=wl.signin%20wl.basic%20wl.imap&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['orders', 'merchants'], scopes: ['wl.signin', 'wl.basic', 'wl.imap'] },
  },
  {
    name: 'consent page of a personal account, the request inside',
    url: 'https://account.live.com/Consent/Update?ru=https://login.live.com/oauth20_authorize.srf%3flc%3d1033%26client_id%3d0%26redirect_uri%3dhttps%253A%252F%252Fapp.acmebudget.example%252Fcb%26scope%3dwl.signin%2520wl.skydrive%26response_type%3dcode&mkt=EN-US&uiflavor=host&id=1&client_id=2',
    expect: { data: [], scopes: ['wl.signin', 'wl.skydrive'] },
  },
  {
    name: 'consent page of a personal account, list left out',
    url: 'https://account.live.com/Consent/Update?mkt=EN-SG',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'silent check', url: v2('openid profile', '&prompt=none'), expect: null },
  { name: 'token endpoint', url: 'https://login.microsoftonline.com/common/oauth2/v2.0/token', expect: null },
  {
    name: 'log-out',
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/logout?post_logout_redirect_uri=https%3A%2F%2Fa.example',
    expect: null,
  },
  { name: 'log-in', url: 'https://login.live.com/login.srf?wa=wsignin1.0', expect: null },
  {
    name: 'log-in to mail',
    url: 'https://login.live.com/login.srf?wa=wsignin1.0&wreply=https%3a%2f%2foutlook.live.com%2fowa%2f&id=292841',
    expect: null,
  },
  {
    name: 'native app granted',
    url: 'https://login.microsoftonline.com/common/oauth2/nativeclient?code=x&session_state=y',
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
