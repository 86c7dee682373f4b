import type { Address, Provider, Requested } from '../vocab/provider';
import { meta } from '../vocab/standards/meta';

const login = {
  url: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;
const seen = (note: string) => ({ url: login.url, retrieved: '2026-11-22', basis: 'observed', note }) as const;

/** Instagram: authorisation of old and new APIs, and the consent page a person sees. */
export default {
  id: 'instagram',
  name: 'Instagram',
  kind: 'social',
  hosts: ['instagram.com'],
  watched: 'page',
  vocabularies: [meta],
  params: { clientId: ['client_id', 'app_id', 'platform_app_id'] },
  screens: [
    {
      path: /^\/oauth\/authorize(?:\/third_party)?\/?$/,
      anyOf: ['client_id', 'app_id', 'platform_app_id'],
      withoutScopes: ['basic'],
      source: login,
    },
    {
      path: /^\/oauth\/oidc(?:\/v2)?\/?$/,
      anyOf: ['client_id', 'app_id'],
      withoutScopes: ['openid'],
      source: seen('log-in with an Instagram account at other Meta services'),
    },
    {
      path: /^\/consent\/?$/,
      allOf: ['params_json'],
      withoutScopes: 'hidden',
      // One JSON parameter holds everything, and its list is joined by hyphens.
      read: readParamsJson,
      source: seen('the page that follows the authorisation address'),
    },
  ],
  wrappers: [
    {
      path: /^\/accounts\/(?:login|onetap|two_factor)(?:\/|$)/,
      param: ['next'],
      source: seen('log-in in front; the address inside is relative'),
    },
    {
      path: /^\/(?:challenge|auth_platform)\//,
      param: ['next'],
      source: seen('security check in front'),
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.instagram.com/accounts/manage_access/',
      path: 'Settings › Website permissions › Apps and websites',
      source: seen('also lists invitations of testers'),
    },
  ],
} as const satisfies Provider;

/** Permission names use `_`, so the hyphens between them can be split. The same page asks about advertising, without an app. */
function readParamsJson(address: Address): Requested | null {
  const value = (name: string) => address.query.find(([key]) => key === name)?.[1] ?? '';
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(value('params_json')) ?? {};
  } catch {
    return /oauth/.test(value('flow')) ? { hidden: true } : null;
  }
  const text = (name: string) =>
    typeof json[name] === 'string' || typeof json[name] === 'number' ? String(json[name]) : undefined;
  const scopes = (text('scope') ?? '').split(/[-\s,]+/).filter((name) => name !== '');
  const clientId = text('client_id') ?? text('app_id') ?? text('platform_app_id');
  if (clientId === undefined) return null;
  const redirectUri = text('redirect_uri');
  return {
    ...(scopes.length > 0 ? { scopes } : { hidden: true as const }),
    clientId,
    ...(redirectUri ? { redirectUri } : {}),
  };
}
