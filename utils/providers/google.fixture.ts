import type { Fixture } from '../vocab/provider';

const back = 'redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb';
const auth = (name: string) => encodeURIComponent(`https://www.googleapis.com/auth/${name}`);

export default [
  {
    name: 'calendar',
    url: `https://accounts.google.com/o/oauth2/v2/auth?scope=${auth('calendar.readonly')}&response_type=code&state=s&${back}&client_id=a`,
    expect: { data: [], visibility: 'listed', recipient: { clientId: 'a', domain: 'acmebudget.example' } },
  },
  {
    name: 'mailbox',
    url: `https://accounts.google.com/o/oauth2/auth?client_id=a&${back}&response_type=code&state=s&scope=https%3A%2F%2Fmail.google.com%2F`,
    expect: { data: ['orders', 'merchants'] },
  },
  {
    name: 'headers of mail are enough to see whom you buy from',
    url: `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&${back}&response_type=code&scope=openid%20email%20${auth('gmail.metadata')}`,
    expect: { data: ['orders', 'merchants'] },
  },
  {
    name: 'sending mail reads nothing',
    url: `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&${back}&response_type=code&scope=${auth('gmail.send')}`,
    expect: { data: [] },
  },
  {
    name: 'a copy of purchases',
    url: `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&${back}&response_type=code&scope=${auth('dataportability.play.purchases')}+${auth('dataportability.nest.store')}`,
    expect: { data: ['cards', 'merchants', 'orders'] },
  },
  {
    name: 'advertising and earnings of a business',
    url: `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&${back}&response_type=code&scope=${auth('adwords')}+${auth('adsense.readonly')}`,
    expect: { data: ['business-finances'] },
  },
  {
    name: 'the step after',
    url: 'https://accounts.google.com/signin/oauth/consent?authuser=0&part=A&client_id=a',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'log-in that carries the request',
    url: `https://accounts.google.com/v3/signin/identifier?opparams=%253F&dsh=S1&client_id=a&o2v=2&${back}&response_type=token&scope=openid+profile&service=lso&flowName=GeneralOAuthFlow`,
    expect: { data: [], scopes: ['openid', 'profile'] },
  },
  {
    name: 'log-in in front, the request inside',
    url: `https://accounts.google.com/ServiceLogin?passive=1209600&continue=${encodeURIComponent(`https://accounts.google.com/o/oauth2/auth?client_id=a&${back}&response_type=code&scope=${auth('gmail.readonly')}`)}`,
    expect: { data: ['orders', 'merchants'] },
  },
  {
    name: 'Sign in with Google window',
    url: 'https://accounts.google.com/gsi/select?client_id=a&ux_mode=popup&ui_mode=card&origin=https%3A%2F%2Fapp.acmebudget.example',
    expect: { data: [], scopes: [], visibility: 'listed' },
  },
  {
    name: 'a device that asks',
    url: 'https://accounts.google.com/o/oauth2/device/usercode?flowName=DeviceOAuth',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a scope nobody lists stays unrecognised',
    url: `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&${back}&response_type=code&scope=${auth('brandnew.readonly')}`,
    expect: { data: [], scopes: ['https://www.googleapis.com/auth/brandnew.readonly'], visibility: 'listed' },
  },
  {
    name: 'silent check',
    url: `https://accounts.google.com/o/oauth2/v2/auth?client_id=a&${back}&response_type=token&prompt=none&scope=email`,
    expect: null,
  },
  {
    name: 'refused by Google itself',
    url: 'https://accounts.google.com/signin/oauth/error?authError=x&client_id=a',
    expect: null,
  },
  {
    name: 'button of a site',
    url: 'https://accounts.google.com/gsi/button?theme=outline&client_id=a&iframe_id=gsi_1',
    expect: null,
  },
  { name: 'device endpoint', url: 'https://oauth2.googleapis.com/device/code', expect: null },
  { name: 'token endpoint', url: 'https://oauth2.googleapis.com/token', expect: null },
  { name: 'log-out', url: 'https://accounts.google.com/Logout?continue=https://www.google.com/', expect: null },
  { name: 'search', url: 'https://www.google.com/search?q=oauth+client_id&client=firefox', expect: null },
  { name: 'sign-in', url: 'https://accounts.google.com/v3/signin/identifier?flowName=GlifWebSignIn', expect: null },
  {
    name: 'sign-in to mail',
    url: 'https://accounts.google.com/ServiceLogin?service=mail&continue=https://mail.google.com/mail/',
    expect: null,
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?state=s&code=4/0A&scope=email%20https://www.googleapis.com/auth/userinfo.email&authuser=0&prompt=consent',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'code to copy',
    url: 'https://accounts.google.com/o/oauth2/approval/v2?auto=false&response=code%3D4%2F1A&approvalCode=4%2F1A',
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
