import type { Provider } from '../vocab/provider';
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
    retrieved: '2026-11-22',
    basis: 'observed',
    note,
  }) as const;

/** Facebook Login, with the profile asked for by default (manual-flow doc: "if no scope is given"). */
export default {
  id: 'facebook',
  name: 'Facebook',
  kind: 'social',
  hosts: ['facebook.com'],
  watched: 'page',
  vocabularies: [meta],
  params: {
    clientId: ['client_id', 'app_id', 'api_key', 'params[app_id]'],
    redirect: ['redirect_uri', 'params[redirect_uri]'],
  },
  screens: [
    {
      // Facebook Login for Business keeps the list in Meta's configuration.
      path: /^\/(?:v\d+\.\d+\/)?dialog\/oauth(?:\/(?:read|write|extended|confirm|skip(?:\/submit)?))?\/?$/,
      allOf: ['config_id'],
      withoutScopes: 'hidden',
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
      withoutScopes: ['public_profile'],
      source: manualFlow,
    },
    {
      path: /^\/privacy\/consent(?:_framework\/prompt)?(?:\/gdp)?\/?$/,
      anyOf: ['params[app_id]', 'params[scope]', 'params[steps]', 'consent_extra_params[app_id]', 'flow=gdp'],
      withoutScopes: 'hidden',
      // Each `params[…]` value is JSON, which the plain scope list cannot say.
      read: readJsonParams,
      source: seenInPublicCode('the page a person sees since about 2022'),
    },
    {
      path: /^\/oauth\/authorize\/?$/,
      hosts: ['=graph.facebook.com', '=www.facebook.com'],
      anyOf: ['client_id'],
      withoutScopes: ['public_profile'],
      source: seenInPublicCode('deprecated in February 2013'),
    },
    {
      path: /^\/connect\/(?:uiserver|prompt_permissions)\.php$/,
      scopeParams: ['perms', 'ext_perm', 'req_perms'],
      withoutScopes: ['public_profile'],
      source: seenInPublicCode('2009 to 2011'),
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
    { path: /^\/checkpoint\//, param: ['next'], source: seenInPublicCode('security check in front of the dialog') },
    { path: /^\/business\/loginpage\/?$/, param: ['next'], source: seenInPublicCode('business log-in') },
    { path: /^\/forced_account_switch\/?$/, param: ['next'], source: seenInPublicCode('account switch') },
  ],
  outcomes: [
    {
      address:
        /^(?:fb[0-9a-z]+:\/\/authorize|fbconnect:\/\/success|https?:\/\/(?:www\.|m\.)?facebook\.com\/connect\/login_success\.html$)/,
      params: { error: /./ },
      outcome: 'declined',
      source: manualFlow,
    },
    {
      address:
        /^(?:fb[0-9a-z]+:\/\/authorize|fbconnect:\/\/success|https?:\/\/(?:www\.|m\.)?facebook\.com\/connect\/login_success\.html$)/,
      params: { access_token: /./ },
      outcome: 'granted',
      source: manualFlow,
    },
    {
      address:
        /^(?:fb[0-9a-z]+:\/\/authorize|fbconnect:\/\/success|https?:\/\/(?:www\.|m\.)?facebook\.com\/connect\/login_success\.html$)/,
      params: { code: /./ },
      outcome: 'granted',
      source: manualFlow,
    },
    {
      address: /^(?:fb[0-9a-z]+:\/\/authorize|fbconnect:\/\/success)/,
      params: { id_token: /./ },
      outcome: 'granted',
      source: manualFlow,
    },
  ],
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
        'We’re not using this information beyond enabling these types of experiences – not for advertising or anything else.',
      source: {
        url: 'https://www.chicagotribune.com/2018/08/06/facebook-asks-banks-for-your-financial-information-to-boost-messenger-offerings/',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'second-hand report of the company’s reply to the Wall Street Journal; the Journal’s own text was not read',
      },
    },
  ],
} as const satisfies Provider;
