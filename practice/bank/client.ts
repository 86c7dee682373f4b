import { constants, generateKeyPairSync, sign } from 'node:crypto';
import type { JWK } from 'oidc-provider';
import { DETAIL_TYPES } from './details.ts';

/** The practice app as its banks know it. Its key is made anew at every start and protects nothing. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicJwk = { ...publicKey.export({ format: 'jwk' }), kid: 'practice', use: 'sig', alg: 'PS256' } as JWK;

export const client = {
  client_id: 'acme-budget',
  client_name: 'Acme Budget',
  client_secret: 'practice-practice-practice-practice-42',
  authorization_details_types: DETAIL_TYPES,
  grant_types: ['authorization_code', 'refresh_token'],
  jwks: { keys: [publicJwk] },
};

/** A signed request object (RFC 9101) of the practice app, as UK banks want it. */
export function requestObject(issuer: string, payload: Readonly<Record<string, unknown>>): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: client.client_id,
    aud: issuer,
    iat: now,
    nbf: now,
    exp: now + 300,
    client_id: client.client_id,
    ...payload,
  };
  const signed = `${encode({ alg: 'PS256', typ: 'JWT', kid: 'practice' })}.${encode(claims)}`;
  const key = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}
