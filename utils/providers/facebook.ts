import type { Provider, Requested } from '../vocab/provider';
import { readJsonParams } from '../vocab/read-json-params';
import { meta } from '../vocab/standards/meta';

const manualFlow = {
  url: 'https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

const seenInPublicCode = (note: string) =>
  ({
    url: 'https://developers.facebook.com/docs/facebook-login',
    retrieved: '2026-11-24',
    basis: 'observed',
    note,
  }) as const;

const said = (url: string) =>
  ({
    url,
    retrieved: '2026-11-24',
    basis: 'observed',
    note: 'second-hand: the company’s reply to the Wall Street Journal’s report of that day, as printed here; the Journal’s own text was not read',
  }) as const;

const APP = ['client_id', 'app_id', 'api_key'];
/** `display=none` asks silently whether a person is logged in: nothing is shown. */
const SILENT = ['display=none'];

/** Where an answer comes back to that belongs to Facebook or its SDKs: desktop page, native schemes, the script's helper frame. */
const BACK =
  /^(?:fb\d+[a-z0-9.+-]*:\/\/authorize|fbconnect:\/\/(?:success|cct\.[\w.-]+)|https?:\/\/(?:[a-z0-9-]+\.)?facebook\.com\/connect\/login_success\.html$|https?:\/\/(?:s-)?static(?:xx|\.ak)\.facebook\.com\/(?:x\/)?connect\/xd_arbiter)/;

/** Facebook Login, with the profile asked for by default (manual-flow doc: "if no scope is given"). */
export default {
  id: 'facebook',
  name: 'Facebook',
  kind: 'social',
  hosts: ['facebook.com'],
  watched: 'page',
  vocabularies: [meta],
  params: {
    clientId: [...APP, 'params[app_id]', 'consent_extra_params[app_id]'],
    redirect: ['redirect_uri', 'next', 'params[redirect_uri]'],
  },
  clients: {
    '124024574287414': { name: 'Instagram', source: seenInPublicCode('in Instagram’s own sign-up with Facebook') },
  },
  screens: [
    {
      path: /^\/(?:v\d+\.\d+\/)?dialog\/oauth\/?$/,
      allOf: ['config_id'],
      noneOf: SILENT,
      withoutScopes: 'hidden',
      // Facebook Login for Business keeps the list in Meta's configuration, whatever a `scope` beside it says.
      read: hidden,
      source: seenInPublicCode('config_id and no scope in real addresses'),
    },
    {
      path: /^\/(?:v\d+\.\d+\/)?dialog\/oauth\/(?:read|write|extended|confirm|skip(?:\/submit)?)\/?$/,
      scopeParams: ['scope', 'read', 'write', 'extended', 'seen_scopes'],
      withoutScopes: 'hidden',
      source: seenInPublicCode('steps of the classic dialog were posted: the list was in the body'),
    },
    {
      path: /^\/(?:v\d+\.\d+\/)?dialog\/oauth\/?$/,
      anyOf: APP,
      noneOf: SILENT,
      withoutScopes: ['public_profile'],
      source: manualFlow,
    },
    {
      path: /^\/(?:v\d+\.\d+\/)?dialog\/oauth\/?$/,
      noneOf: SILENT,
      withoutScopes: 'hidden',
      source: seenInPublicCode('parameters can be posted or encrypted; then the address says nothing of the app'),
    },
    {
      path: /^\/privacy\/consent\/gdp\/?$/,
      withoutScopes: 'hidden',
      // Each `params[…]` value is JSON, which the plain scope list cannot say.
      read: readJsonParams,
      source: seenInPublicCode('the page a person sees since about 2022'),
    },
    {
      // The same addresses ask about cookies, advertising and accounts under other flow names.
      path: /^\/privacy\/(?:consent|consent_framework\/prompt)\/?$/,
      anyOf: ['flow=gdp', 'consent_flow_name=gdp', 'params[app_id]', 'consent_extra_params[app_id]'],
      withoutScopes: 'hidden',
      read: readJsonParams,
      source: seenInPublicCode('other address of the page a person sees since about 2022'),
    },
    {
      path: /^\/(?:v\d+\.\d+\/)?oauth\/authorize\/?$/,
      hosts: ['=graph.facebook.com', '=www.facebook.com'],
      anyOf: APP,
      noneOf: SILENT,
      withoutScopes: ['public_profile'],
      source: seenInPublicCode('deprecated in February 2013'),
    },
    {
      path: /^\/dialog\/permissions\.(?:request|oauth)\/?$/,
      anyOf: APP,
      noneOf: SILENT,
      scopeParams: ['perms', 'scope'],
      withoutScopes: ['public_profile'],
      source: seenInPublicCode('2011 to 2014, the second name of the dialog'),
    },
    {
      // Other values of `method` are feed and invitation dialogs.
      path: /^\/connect\/uiserver\.php$/,
      anyOf: ['method=permissions.request', 'method=permissions.oauth'],
      scopeParams: ['perms', 'ext_perm', 'req_perms', 'scope'],
      withoutScopes: ['public_profile'],
      source: seenInPublicCode('2010 to 2013'),
    },
    {
      path: /^\/(?:connect\/prompt_permissions\.php|authorize\.php|tos\.php|login\.php)$/,
      anyOf: ['ext_perm', 'req_perms', 'perms'],
      allOf: ['api_key'],
      scopeParams: ['ext_perm', 'req_perms', 'perms'],
      withoutScopes: 'hidden',
      source: seenInPublicCode('2008 to 2011'),
    },
    {
      path: /^\/oidc\/?$/,
      anyOf: APP,
      withoutScopes: 'hidden',
      source: seenInPublicCode('log-in with a Facebook account at other Meta services'),
    },
    {
      path: /^\/device\/?$/,
      anyOf: ['user_code', 'code'],
      withoutScopes: 'hidden',
      source: seenInPublicCode('what a device asks for is not in the address'),
    },
  ],
  wrappers: [
    { path: /^\/login(?:\.php|\/|$)/, param: ['next'], source: seenInPublicCode('log-in in front of the dialog') },
    {
      path: /^\/(?:checkpoint|two_step_verification|two_factor|auth_platform)\//,
      param: ['next'],
      source: seenInPublicCode('security check in front of the dialog'),
    },
    { path: /^\/business\/loginpage(?:\/|$)/, param: ['next'], source: seenInPublicCode('business log-in') },
    { path: /^\/forced_account_switch\/?$/, param: ['next'], source: seenInPublicCode('account switch') },
  ],
  outcomes: [
    { address: BACK, params: { error: /./ }, outcome: 'declined', source: manualFlow },
    { address: BACK, params: { access_token: /./ }, outcome: 'granted', source: manualFlow },
    { address: BACK, params: { code: /./ }, outcome: 'granted', source: manualFlow },
    { address: BACK, params: { id_token: /./ }, outcome: 'granted', source: manualFlow },
    {
      address: /^fbconnect:\/\/cancel/,
      outcome: 'declined',
      source: seenInPublicCode('first mobile SDKs returned here when the dialog was closed'),
    },
  ],
  pages: {
    words: {
      '(manage|run|view) [your] (ads|ad accounts)': ['business-finances'],
      'ads for ad accounts': ['business-finances'],
      'ad accounts': ['business-finances'],
      'manage your (business|businesses)': ['business-finances'],
      '[read|manage|your|the] orders [of your shop]': ['orders'],
      'commerce orders': ['orders'],
      'commerce reports': ['business-finances'],
      'financial reports': ['business-finances'],
      fundraisers: ['business-finances'],
    },
    says: [
      'what {recipient} will be able to do',
      'what is {recipient} allowed to do',
      'choose (the|what) {rest} you want {recipient} to access',
      '{recipient} will receive',
      '{recipient} is requesting',
      '{recipient} would like to',
      'connected to {recipient}',
      'log in to {recipient} with',
    ],
    yes: ['save', 'done', 'okay', 'ok', 'continue as *', 'continue', 'continue with your previous settings'],
    no: ['not now', 'cancel', 'skip'],
    notHere: ['switching accounts', 'apps and websites', 'business integrations'],
    source: {
      url: 'https://developers.facebook.com/docs/facebook-login/guides/permissions',
      retrieved: '2026-11-22',
      basis: 'observed',
      note: 'labels of the dialogs as written down in developers’ walk-throughs and public test code; Meta changes them often',
    },
  },
  stop: [
    {
      where: 'holder',
      url: 'https://www.facebook.com/settings?tab=applications',
      path: 'Settings › Apps and websites',
      source: seenInPublicCode('personal apps'),
    },
    {
      where: 'holder',
      url: 'https://www.facebook.com/settings?tab=business_tools',
      path: 'Settings › Business integrations',
      source: seenInPublicCode('business apps are listed here, not under Apps and websites'),
    },
  ],
  statements: [
    {
      by: 'Facebook',
      date: '2018-08-06',
      quote:
        'A recent Wall Street Journal story implies incorrectly that we are actively asking financial services companies for financial transaction data — this is not true.',
      source: said(
        'https://slate.com/technology/2018/08/facebook-bank-financial-data-requests-denies-actively-doing-so.html',
      ),
    },
    {
      by: 'Facebook',
      date: '2018-08-06',
      quote:
        'The idea is that messaging with a bank can be better than waiting on hold over the phone — and it’s completely opt-in. We’re not using this information beyond enabling these types of experiences — not for advertising or anything else.',
      source: said('https://sea.pcmag.com/news/28728/facebook-no-were-not-seeking-your-financial-data'),
    },
  ],
} as const satisfies Provider;

function hidden(): Requested {
  return { hidden: true };
}
