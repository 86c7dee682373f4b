import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** WeChat: shares nothing financial. */
export default {
  id: 'wechat',
  name: 'WeChat',
  kind: 'social',
  hosts: ['=open.weixin.qq.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'wechat',
      name: 'WeChat',
      source,
      scopes: {
        snsapi_login: { data: [], also: 'sign-in', plain: 'signs you in' },
        snsapi_base: { data: [], also: 'sign-in', plain: 'an identifier' },
        snsapi_userinfo: { data: [], also: 'profile', plain: 'your profile' },
        snsapi_privateinfo: { data: [], also: 'phone', plain: 'private details' },
      },
    },
  ],
  params: { clientId: ['appid'] },
  screens: [
    {
      path: /^\/connect\/(?:qrconnect|oauth2\/authorize|confirm)\/?$/,
      anyOf: ['appid'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
