import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactAddress } from './redact-address';

test.each([
  [
    'https://auth.bank.example/v2/oauth/authorize?response_type=code&client_id=abc&scope=openid%20accounts&state=xyz',
    'https://auth.bank.example/v2/oauth/authorize?response_type=code&client_id=…&scope=openid accounts&state=…',
  ],
  [
    'https://user:secret@bank.example/consent/8f3a-91c2/confirm#token=abc',
    'https://bank.example/consent/…/confirm#token=…',
  ],
  ['https://bank.example/authorize?scope=AIS:1234567890', 'https://bank.example/authorize?scope=…'],
  ['acme://callback?code=123', 'acme://callback?code=…'],
])('%s', (url, redacted) => {
  expect(redactAddress(url)).toBe(redacted);
});

test('not an address', () => {
  expect(redactAddress('hello')).toBeNull();
});

test('no planted secret comes through, wherever it stands', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{5}SECRET[0-9a-f]{8}$/);
  const name = fc.constantFrom('state', 'code', 'token', 'login_hint', 'client_id', 'scope', 'error', 'products', 'x');
  fc.assert(
    fc.property(secret, name, fc.constantFrom('?', '#', '?a=b&', '#a=b&'), (value, parameter, mark) => {
      for (const url of [
        `https://bank.example/${value}/confirm`,
        `https://${value}:${value}@bank.example/authorize`,
        `https://bank.example/authorize${mark}${parameter}=${value}`,
        `https://bank.example/authorize${mark}${value}=1`,
        `https://bank.example/authorize${mark}${value}`,
        `https://bank.example/authorize${mark}next=${encodeURIComponent(`https://x.example/?t=${value}`)}`,
      ])
        expect(redactAddress(url)).not.toContain('SECRET');
    }),
  );
});

test('nor does a random token, where only names of permissions are kept', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 24, maxLength: 32 }),
      fc.constantFrom('scope', 'products', 'error'),
      (bytes, name) => {
        const token = Buffer.from(bytes.map((byte, index) => byte ^ (index * 97))).toString('base64url');
        fc.pre(/[a-z]/.test(token) && /[A-Z]/.test(token) && /\d/.test(token));
        expect(redactAddress(`https://bank.example/authorize?${name}=${token}`)).not.toContain(token.slice(0, 12));
      },
    ),
  );
});

test.each([
  'ads_read instagram_basic',
  'https://www.googleapis.com/auth/userinfo.profile',
  'fdx:accountbasic:read',
  'offline_access User.ReadBasic.All',
])('the names of permissions stay: %s', (scope) => {
  expect(redactAddress(`https://bank.example/authorize?scope=${encodeURIComponent(scope)}`)).toContain(scope);
});
