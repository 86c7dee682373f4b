import { param, parseAddress } from './address';
import { readJwtPayload } from './json';

/** Values that decide an outcome or name its scopes, and hold no secret. */
const KEPT = [
  'error',
  'error_reason',
  'error_code',
  'error_class',
  'status',
  'result',
  'outcome',
  'consent_status',
  'reason',
  'op',
  'granted_scopes',
  'denied_scopes',
  'scope',
];
/** Only their being there decides; the value is a secret. */
const PRESENT = [
  'code',
  'access_token',
  'id_token',
  'authorization_code',
  'oauth_verifier',
  'public_token',
  'loginId',
  'connection_id',
  'consent',
  'ref',
  'tokenId',
  'credentialsId',
  'linked_account',
  'request_token',
  'denied',
  'ecres',
  'oauth_state_id',
  'interact_ref',
];

/**
 * Strips a return address to what decides the outcome, so that nothing secret is sent or kept: scheme, host, path,
 * the few readable parameters, and `1` in place of every token. A JARM answer becomes `code=1` or `error=…`.
 * `null` = not an address.
 */
export function reduceAnswer(url: string): string | null {
  const address = parseAddress(url);
  if (!address) return null;
  const kept = new URLSearchParams();
  for (const name of KEPT) {
    const value = param(address, [name]);
    if (value !== null) kept.set(name, value.slice(0, 2_000));
  }
  for (const name of PRESENT) if (param(address, [name]) !== null) kept.set(name, '1');
  const response = param(address, ['response']);
  if (response !== null) {
    const payload = readJwtPayload(response);
    if (payload?.['error']) kept.set('error', 'in response');
    else if (payload?.['code']) kept.set('code', '1');
    else kept.set('response', '1');
  }
  const parameters = kept.toString();
  return `${address.protocol}//${address.host}${address.path}${parameters ? `?${parameters}` : ''}`;
}
