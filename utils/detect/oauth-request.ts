import type { Address } from '../vocab/provider';
import { hasParam, param, params } from './address';
import { asRecord, asStrings, at, readJson, readJwtPayload } from './json';
import { splitScopes } from './scopes';

export const CLIENT_ID = [
  'client_id',
  'clientId',
  'app_id',
  'client_key',
  'appid',
  'api_key',
  'consumer_id',
  'consumerKey',
];
export const REDIRECT = [
  'redirect_uri',
  'redirect_url',
  'redirectUri',
  'redirectUrl',
  'redirectURI',
  'redirectURL',
  'callback_url',
  'callback',
  'return_to',
  'returnUrl',
];
const SCOPE = ['scope', 'scopes'];

/** What an OAuth 2 / OpenID Connect request asks for, wherever in the address it says so. */
export interface OAuthRequest {
  readonly clientId: string | null;
  readonly redirectUri: string | null;
  readonly scopes: string[];
  /** OpenID Connect claims asked for one by one (`claims`), not part of `scopes`. */
  readonly claims: string[];
  /** The real request lies at the server: PAR, an intent id, an encrypted request object. */
  readonly byReference: boolean;
  /** `type` of RFC 9396 objects whose finer names are in `scopes`: they count for the data, not as names. */
  readonly types: string[];
  readonly terms: Terms;
}

/** Time limits that the address itself states; `null` = it does not say. */
export interface Terms {
  /** How long the sharing lasts, in seconds; 0 = once. */
  readonly durationSeconds: number | null;
  /** How far back, in days. */
  readonly lookbackDays: number | null;
  /** ISO date-time at which the consent ends. */
  readonly expires: string | null;
}

/**
 * Reads the parameters of RFC 6749, OpenID Connect Core 5.5 and 6, RFC 9101 (request objects), RFC 9126 (PAR) and
 * RFC 9396 (authorization details). The request object and the query are united: real requests put the wider list in either.
 * @param scopeParams parameters that list names here; default `scope`.
 */
export function readOAuthRequest(address: Address, scopeParams: readonly string[] = SCOPE): OAuthRequest {
  const requestValue = param(address, ['request']);
  const object = readJwtPayload(requestValue);
  const scopes = new Set<string>();
  for (const value of params(address, scopeParams)) for (const name of splitScopes(value)) scopes.add(name);
  for (const value of asStrings(object?.['scope'])) for (const name of splitScopes(value)) scopes.add(name);
  // NAB's sandbox puts the scope list itself where the request object belongs.
  if (requestValue && !object && !isEncrypted(requestValue) && /[\s:]/.test(requestValue)) {
    for (const name of splitScopes(requestValue)) scopes.add(name);
  }

  const claims = [readJson(param(address, ['claims'])), object?.['claims']].map(asRecord);
  const details = authorizationDetails([
    readJson(param(address, ['authorization_details'])),
    object?.['authorization_details'],
  ]);
  for (const name of [
    ...details.names,
    ...privileges(readJson(param(address, ['scope_details']))),
    ...privileges(object?.['scope_details']),
    ...asStrings(at(object, 'consent.Data.Permissions')),
    ...asStrings(at(object, 'Data.Permissions')),
  ]) {
    scopes.add(name);
  }
  return {
    clientId: param(address, CLIENT_ID) ?? text(object?.['client_id']) ?? text(object?.['iss']),
    redirectUri: param(address, REDIRECT) ?? text(object?.['redirect_uri']),
    scopes: [...scopes],
    claims: [...new Set(claims.flatMap(claimNames))],
    byReference:
      hasParam(address, 'request_uri') ||
      (requestValue !== null && isEncrypted(requestValue)) ||
      claims.some((one) => intentId(one) !== null),
    types: details.types,
    terms: {
      durationSeconds: sharingDuration(claims) ?? details.durationSeconds,
      lookbackDays: details.lookbackDays,
      expires: details.expires,
    },
  };
}

/** Five parts: a JWE, which only the server can open. */
function isEncrypted(token: string): boolean {
  return token.split('.').length === 5;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** UK Open Banking Security Profile: the consent's id, which is a reference and not a list. */
function intentId(claims: Record<string, unknown> | null): unknown {
  return at(claims, 'id_token.openbanking_intent_id') ?? at(claims, 'userinfo.openbanking_intent_id') ?? null;
}

/** Australia: `claims.sharing_duration`, in seconds; 0 = once. */
function sharingDuration(claims: readonly (Record<string, unknown> | null)[]): number | null {
  for (const one of claims) {
    const seconds = number(one?.['sharing_duration']);
    if (seconds !== null) return seconds;
  }
  return null;
}

const NOT_DATA_CLAIMS = new Set(['acr', 'auth_time', 'sub', 'openbanking_intent_id', 'nonce', 'amr', 'azp']);

function claimNames(claims: Record<string, unknown> | null): string[] {
  const names = new Set<string>();
  for (const part of ['userinfo', 'id_token']) {
    for (const name of Object.keys(asRecord(claims?.[part]) ?? {})) if (!NOT_DATA_CLAIMS.has(name)) names.add(name);
  }
  return [...names];
}

/** Where the standards keep the finer names inside one authorization details object. */
const FINER = [
  'consent.Permissions',
  'consent.Data.Permissions',
  'permissions',
  'Permissions',
  'datatypes',
  'privileges',
  'scopes',
];

/** @param values where the objects may lie; a lone object counts as a list of one. */
function authorizationDetails(values: readonly unknown[]): {
  names: string[];
  types: string[];
  durationSeconds: number | null;
  lookbackDays: number | null;
  expires: string | null;
} {
  const items = values.flat();
  const names: string[] = [];
  const types: string[] = [];
  let durationSeconds: number | null = null;
  let lookbackDays: number | null = null;
  let expires: string | null = null;
  for (const item of items.slice(0, 100)) {
    const type = text(at(item, 'type'));
    if (!type) continue;
    const finer = [...FINER.flatMap((path) => asStrings(at(item, path))), ...clusters(item), ...knownActions(item)];
    if (finer.length > 0) types.push(type);
    types.push(...accessNames(item));
    names.push(...(finer.length > 0 ? finer : [type]));
    durationSeconds ??= fdxDuration(item);
    lookbackDays ??= number(at(item, 'consentRequest.lookbackPeriod'));
    expires ??= text(at(item, 'consent.ExpirationDateTime'));
  }
  return { names, types, durationSeconds, lookbackDays, expires };
}

/** FDX: `consentRequest.resources[].dataClusters`. */
function clusters(item: unknown): string[] {
  const resources = at(item, 'consentRequest.resources');
  return Array.isArray(resources) ? resources.flatMap((resource) => asStrings(at(resource, 'dataClusters'))) : [];
}

/**
 * Berlin Group: `access` holds either a list of accounts under each kind of data, or a word for all accounts
 * (`allPsd2: "allAccounts"`).
 */
function accessNames(item: unknown): string[] {
  return Object.entries(asRecord(at(item, 'access')) ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => (typeof value === 'string' ? name : `access:${name}`));
}

/** PolishAPI: `scope_details.privilegeList[]` has one key for each privilege, such as `ais:getAccount`. */
function privileges(details: unknown): string[] {
  const list = at(details, 'privilegeList');
  return (Array.isArray(list) ? list : [list])
    .slice(0, 100)
    .flatMap((one) => Object.keys(asRecord(one) ?? {}))
    .filter((name) => /^(?:ais|ais-accounts|pis):\w+$/.test(name));
}

/** FDX: `durationType` ONE_TIME, or `durationPeriod` in days; a persistent grant without a period does not say. */
function fdxDuration(item: unknown): number | null {
  if (at(item, 'consentRequest.durationType') === 'ONE_TIME') return 0;
  const days = number(at(item, 'consentRequest.durationPeriod'));
  return days === null ? null : days * 86_400;
}

/** RFC 9396's own example actions say more than their type; `read`, `write` and the like say less. */
function knownActions(item: unknown): string[] {
  return asStrings(at(item, 'actions')).filter((action) => /^(list|read)_[a-z_]+$/.test(action));
}
