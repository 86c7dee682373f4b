import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readOutcome } from '../explain';
import { providers } from '../providers';
import { standards } from '../vocab/standards';
import type { Vocabulary } from '../vocab/types';

const CANARY = 'CANARY7f3a';
const vocabularies: readonly Vocabulary[] = [...standards, ...providers.flatMap(({ vocabularies: own }) => own)];
const names = vocabularies.flatMap(({ scopes }) => Object.keys(scopes)).filter((name) => !/[,\s|;+]/.test(name));

/** Requests on listed and unlisted hosts that carry their list in `scope`. */
const bases = [
  'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
  'https://auth.truelayer.com/?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
  'https://login.coinbase.com/oauth2/auth?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
  'https://connect.secure.wellsfargo.com/auth?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
  'https://bank.example/oauth2/authorize?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
];
const base = fc.constantFrom(...bases);
const scopes = fc.uniqueArray(fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[a-z]{3,12}(?::[a-z]{3,8})?$/)), {
  minLength: 1,
  maxLength: 8,
});
const summary = (url: string) => {
  const reading = readAddress(url);
  return (
    reading && {
      provider: reading.provider.id,
      data: reading.data,
      also: [...reading.also].sort(),
      scopes: [...reading.scopes].sort(),
      visibility: reading.visibility,
      recipient: reading.recipient,
    }
  );
};
const withScopes = (url: string, list: readonly string[], separator = ' ') =>
  `${url}&scope=${encodeURIComponent(list.join(separator))}`;

describe('whatever an address holds', () => {
  test('reading never throws and gives one of the three answers', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(base, fc.string({ unit: 'binary', maxLength: 200 })).map(([url, junk]) => `${url}&${junk}`),
      fc
        .tuple(base, fc.json())
        .map(([url, json]) => `${url}&claims=${json}&authorization_details=${json}&request=ey.${json}`),
    );
    fc.assert(
      fc.property(anything, (url) => {
        const reading = readAddress(url);
        if (reading !== null) expect(['listed', 'hidden', 'partly']).toContain(reading.visibility);
        expect([null, 'granted', 'declined', 'undecided']).toContain(readOutcome(url, { redirectUri: url }));
      }),
      { numRuns: 3_000 },
    );
  });

  test('order and separators of the names do not matter', () => {
    fc.assert(
      fc.property(base, scopes, fc.constantFrom(' ', ',', ', ', '+', '|'), (url, list, separator) => {
        expect(summary(withScopes(url, [...list].reverse(), separator))).toEqual(summary(withScopes(url, list)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('encoding once or twice does not matter', () => {
    fc.assert(
      fc.property(base, scopes, (url, list) => {
        expect(summary(`${url}&scope=${encodeURIComponent(encodeURIComponent(list.join(' ')))}`)).toEqual(
          summary(withScopes(url, list)),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('an unrelated parameter does not change the answer', () => {
    fc.assert(
      fc.property(
        base,
        scopes,
        fc.stringMatching(/^zz[a-z]{2,8}$/),
        fc.string({ maxLength: 40 }),
        (url, list, name, value) => {
          expect(summary(`${withScopes(url, list)}&${name}=${encodeURIComponent(value)}`)).toEqual(
            summary(withScopes(url, list)),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('no secret of the address is in the reading', () => {
    const secret = [
      'state',
      'code',
      'token',
      'access_token',
      'id_token',
      'login_hint',
      'nonce',
      'code_challenge',
      'password',
      'username',
      'session_id',
      'user_code',
      'id_token_hint',
    ];
    fc.assert(
      fc.property(base, scopes, fc.subarray(secret, { minLength: 1 }), (url, list, planted) => {
        const full = `${withScopes(url, list).replace('https://', `https://${CANARY}:${CANARY}@`)}&${planted.map((name) => `${name}=${CANARY}`).join('&')}#${CANARY}`;
        expect(JSON.stringify(readAddress(full))).not.toContain(CANARY);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('no address is slow', () => {
  const long = 100_000;
  const nasty = [
    'a',
    '/',
    '%',
    '%20',
    '&',
    '=',
    '?',
    'scope=',
    'a.',
    '-',
    '_',
    ',',
    '[',
    '"',
    '\\',
    '../',
    ':',
    '@',
    '%2F',
    '0',
    'a/',
  ];

  test.each(nasty)('100 kB of %j in any place takes less than 20 ms', (piece) => {
    const filler = piece.repeat(Math.ceil(long / piece.length)).slice(0, long);
    const urls = [
      `https://www.facebook.com/${filler}`,
      `https://www.facebook.com/dialog/oauth?client_id=1&scope=${filler}`,
      `https://bank.example/authorize?response_type=code&client_id=1&${filler}`,
      `https://bank.example/authorize#${filler}`,
      `https://${filler}`,
      `https://auth.stripe.com/${filler}?${filler}`,
    ];
    for (const url of urls) {
      readAddress(url);
      const times = [0, 1, 2, 3, 4, 5, 6].map(() => {
        const start = performance.now();
        readAddress(url);
        readOutcome(url, { redirectUri: 'https://a.example/cb' });
        return performance.now() - start;
      });
      expect(Math.min(...times), url.slice(0, 60)).toBeLessThan(20);
    }
  });

  test('no expression of a rule is catastrophic', () => {
    const expressions = [
      ...providers.flatMap(({ screens, wrappers = [], outcomes = [] }) => [
        ...screens.map(({ path }) => path),
        ...wrappers.map(({ path }) => path),
        ...outcomes.flatMap(({ address, params }) => [address, ...Object.values(params ?? {})]),
      ]),
      ...vocabularies.flatMap(({ patterns = [] }) => patterns.map(({ match }) => match)),
    ];
    for (const expression of expressions) {
      for (const piece of nasty) {
        const text = `/${piece.repeat(20_000).slice(0, 20_000)}!`;
        const start = performance.now();
        expression.test(text);
        expect(performance.now() - start, `${expression} on ${piece}`).toBeLessThan(50);
      }
    }
  });
});
