import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutcome } from '../readers';
import type { Fixture } from '../vocab/provider';
import { reduceAnswer } from './reduce';

const files = import.meta.glob<readonly Fixture[]>('../providers/*.fixture.ts', { eager: true, import: 'default' });
const answers = Object.entries(files).flatMap(([path, cases]) =>
  cases.filter(({ outcome }) => outcome !== undefined).map((one) => ({ ...one, name: `${path}: ${one.name}` })),
);

describe('what a page sends on of its own address', () => {
  test.each(answers)('is enough to tell the outcome: $name', ({ url, awaiting, outcome }) => {
    expect(readOutcome(reduceAnswer(url) ?? '', awaiting)).toBe(outcome);
  });

  test('holds no secret', () => {
    const secret = fc.constantFrom(
      ...['code', 'state', 'access_token', 'id_token', 'refresh_token', 'oauth_verifier', 'public_token', 'loginId'],
      ...['hash', 'interact_ref', 'session', 'username', 'password', 'email', 'error_description', 'authuser'],
    );
    fc.assert(
      fc.property(fc.uniqueArray(secret, { minLength: 1 }), fc.constantFrom('?', '#'), (names, mark) => {
        const url = `https://CANARY:CANARY@a.example/cb${mark}${names.map((name) => `${name}=CANARY`).join('&')}&CANARY#CANARY`;
        expect(reduceAnswer(url)).not.toContain('CANARY');
      }),
    );
  });
});
