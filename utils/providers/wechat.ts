import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'names as public clients of this provider ask for them; meanings as remembered from this page',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** WeChat and WeCom: share nothing financial. */
export default {
  id: 'wechat',
  name: 'WeChat',
  kind: 'social',
  hosts: ['=open.weixin.qq.com', '=mp.weixin.qq.com', '=open.work.weixin.qq.com', '=login.work.weixin.qq.com'],
  watched: 'page',
  watchedHosts: ['=open.weixin.qq.com'],
  vocabularies: [
    {
      id: 'wechat',
      name: 'WeChat',
      source,
      scopes: {
        ...rows('snsapi_login snsapi_base', {
          data: [],
          also: 'sign-in',
          plain: 'signs you in with a number that stands for you',
        }),
        ...rows('snsapi_userinfo', { data: [], also: 'profile', plain: 'your name, picture and region' }),
        ...rows('snsapi_privateinfo', { data: [], also: 'phone', plain: 'your phone number and address at work' }),
        ...rows('snsapi_friend snsapi_contact', { data: [], also: 'friends', plain: 'your friends' }),
        ...rows('snsapi_message', { data: [], also: 'send-messages', plain: 'sends messages for you' }),
      },
    },
  ],
  params: { clientId: ['appid', 'component_appid', 'corp_id'] },
  screens: [
    {
      path: /^\/connect\/(?:qrconnect|oauth2\/authorize|confirm)\/?$/,
      hosts: ['=open.weixin.qq.com', '=open.work.weixin.qq.com'],
      anyOf: ['appid'],
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/wwopen\/sso\/(?:3rd_)?qrConnect\/?$/i,
      hosts: ['=open.work.weixin.qq.com'],
      anyOf: ['appid'],
      withoutScopes: 'hidden',
      source: seen('log-in for a firm'),
    },
    {
      path: /^\/wwlogin\/sso\/login\/?$/,
      hosts: ['=login.work.weixin.qq.com'],
      anyOf: ['appid'],
      withoutScopes: 'hidden',
      source: seen('log-in for a firm'),
    },
    {
      path: /^\/cgi-bin\/componentloginpage$/,
      hosts: ['=mp.weixin.qq.com'],
      anyOf: ['component_appid'],
      withoutScopes: 'hidden',
      source: seen('an official account allows a service; its list lies at the server'),
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'In the app: Me › Settings › Personal information and permissions › Authorization management',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
