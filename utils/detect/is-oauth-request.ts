import type { Address } from '../vocab/provider';
import { hasParam, param } from './address';
import { asRecord, readJson } from './json';
import { CLIENT_ID, REDIRECT } from './oauth-request';

const RESPONSE_TYPES = /^(?:code|token|id_token|none|vp_token)(?:[\s,]+(?:code|token|id_token))*$/;
/** An authorization endpoint by its name, British spelling included. */
const AUTHORIZE_PATH =
  /(?:^|[/_.-])(?:authori[sz]e|authori[sz]ations?|authenticate|oauth2?|oidc|auth|consents?)(?:[/_.-]|$)/i;
/** The same as the last part of the path: enough where a return address is all that the request says. */
const AUTHORIZE_END =
  /(?:^|[/_.-])(?:authori[sz]e|authori[sz]ations?|authenticate|oauth2?|oidc|auth|consents?)(?:\.[a-z]+)?(?:\/v?\d[\d.]*)?\/?$/i;
/** The other endpoints of an authorization server, and banners for cookies: no permission is asked there. */
const NOT_SHOWN =
  /(?:(?:^|\/)(?:(?:access[_-]?)?token|bc-authorize|device[_-]authorization|revoke|revocation|introspect|userinfo|register|jwks(?:\.json)?|certs|par|log[_-]?(?:out|off)|sign[_-]?out|end[_-]?session|(?<!authorize\/)callback)|cookie[_-]?consent)\/?$/i;

/**
 * Does this address have the shape of an authorization request (RFC 6749 4.1.1, RFC 9126, RFC 9396, OAuth 1.0a)
 * on a host nobody listed? Silent checks (`prompt=none`, OpenID Connect Core 3.1.2.1), token requests, answers, and
 * requests that only issue a credential or a signature to the person's own wallet are not permission screens.
 */
export function isOAuthRequest(address: Address): boolean {
  if (NOT_SHOWN.test(address.path)) return false;
  if (hasParam(address, 'prompt=none') || hasParam(address, 'client_secret') || hasParam(address, 'code_verifier'))
    return false;
  const responseType = param(address, ['response_type', 'responseType']);
  const asksForCode = responseType !== null && RESPONSE_TYPES.test(responseType.trim());
  if (hasParam(address, 'code') && !asksForCode) return false;

  const details = param(address, ['authorization_details']);
  if (details !== null && isWalletIssuance(details)) return false;
  if (details !== null && AUTHORIZE_PATH.test(address.path)) return true;

  if (param(address, CLIENT_ID) !== null) {
    if (asksForCode) return true;
    if (param(address, ['request_uri', 'request']) !== null) return true;
    const redirect = param(address, REDIRECT) !== null;
    if (redirect && param(address, ['scope']) !== null) return true;
    return redirect && AUTHORIZE_END.test(address.path);
  }
  if (AUTHORIZE_PATH.test(address.path)) {
    if (param(address, ['request_uri', 'request']) !== null) return true;
    // Real clients misspell their own id; the rest of the request says enough.
    if (asksForCode && param(address, REDIRECT) !== null && param(address, ['scope']) !== null) return true;
  }
  return isOAuth1(address);
}

/** OAuth 1.0a: a request token and no verifier yet. */
function isOAuth1(address: Address): boolean {
  return (
    param(address, ['oauth_token']) !== null &&
    !hasParam(address, 'oauth_verifier') &&
    /\/(?:authori[sz]e|authenticate)\/?$/i.test(address.path)
  );
}

/** OpenID4VCI `openid_credential` and CSC `credential`: something is issued to, or signed with, the person's own wallet. */
function isWalletIssuance(details: string): boolean {
  const json = readJson(details);
  const items = Array.isArray(json) ? json : [json];
  return (
    items.length > 0 &&
    items.every((item) => /^(?:openid_credential|credential)$/.test(String(asRecord(item)?.['type'])))
  );
}
