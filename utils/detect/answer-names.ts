/**
 * The parameters of an answer, in the names of the standards and of real servers. The reader decides by them; a page sends
 * on their values only where they are words (`WORDS`), of everything else only that it is there.
 */

/** A word that tells how it went. */
export const STATUS: readonly string[] = ['status', 'result', 'outcome', 'consent_status', 'consentStatus', 'success'];

/** Only an answer without a grant carries one of these (RFC 6749 4.1.2.1 and its kin). */
export const ERRORS: readonly string[] = [
  'error',
  'error_code',
  'error_class',
  'error_reason',
  'errorCode',
  'error_description',
  'error_message',
  'errorMessage',
];

/** Set, and not to `false`: the person went back. */
export const CANCELLED: readonly string[] = ['denied', 'cancelled', 'canceled', 'cancel'];

/** What only a granted request brings back; the value is a secret. */
export const PROOF: readonly string[] = [
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
  'token-id',
  'credentialsId',
  'linked_account',
  'request_token',
];

/** Values that decide an outcome or name its scopes, and hold no secret. */
export const WORDS: readonly string[] = [
  ...STATUS,
  'error',
  'error_code',
  'error_class',
  'error_reason',
  'errorCode',
  'cancelled',
  'canceled',
  'reason',
  'op',
  's',
  'event_name',
  'granted_scopes',
  'denied_scopes',
  'scope',
];
