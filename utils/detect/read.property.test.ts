import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuMilliseconds } from '../../tests/cpu-milliseconds';
import { providers } from '../providers';
import { readAddress, readOutcome } from '../readers';
import type { Fixture } from '../vocab/provider';
import { standards } from '../vocab/standards';
import type { Vocabulary } from '../vocab/types';
import { reduceAnswer } from './reduce';

const CANARY = 'CANARY7f3a';
const vocabularies: readonly Vocabulary[] = [...standards, ...providers.flatMap(({ vocabularies: own }) => own)];
const files = import.meta.glob<readonly Fixture[]>('../providers/*.fixture.ts', { eager: true, import: 'default' });
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
      ...[
        'state',
        'code',
        'token',
        'access_token',
        'id_token',
        'refresh_token',
        'login_hint',
        'id_token_hint',
        'nonce',
      ],
      ...['code_challenge', 'password', 'username', 'session_id', 'user_code', 'email', 'account_linking_token'],
    ];
    const screens = Object.values(files).flatMap((cases) => cases.filter((one) => one.expect !== null));
    const anyScreen = fc.oneof(base, fc.constantFrom(...screens.map(({ url }) => url)));
    fc.assert(
      fc.property(
        anyScreen,
        fc.subarray(secret, { minLength: 1 }),
        fc.constantFrom('&', '#', '#/?'),
        (url, planted, mark) => {
          const list = planted.map((name) => `${name}=${CANARY}`).join('&');
          const withUser = url.replace('https://', `https://${CANARY}:${CANARY}@`);
          const where = mark === '&' && !url.includes('?') ? '?' : mark;
          const full = url.includes('#') ? `${withUser}&${list}` : `${withUser}${where}${list}`;
          expect(JSON.stringify(readAddress(full))).not.toContain(CANARY);
          expect(readOutcome(full, { redirectUri: full }) ?? '').not.toContain(CANARY);
          expect(reduceAnswer(`https://a.example/cb${mark === '&' ? '?' : mark}${list}`)).not.toContain(CANARY);
        },
      ),
      { numRuns: 2_000 },
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
      `https://bank.example/authorize?client_id=1&request=eyJhIjoxfQ.${filler}.s`,
      `https://bank.example/authorize?client_id=1&claims={"a":${filler}`,
      `https://bank.example/authorize?client_id=1&authorization_details=[{"type":"${filler}"}]`,
      `https://bank.example/log-in?next=/${filler}`,
      `https://a.example/cb?error=${filler}`,
      `https://a.example/cb?response=ey.${filler}`,
      `https://a.example/cb${filler}`,
      `acme:${filler}`,
    ];
    for (const url of urls) {
      const work = () => {
        readAddress(url);
        readOutcome(url, { redirectUri: 'https://a.example/cb' });
        reduceAnswer(url);
      };
      expect(cpuMilliseconds(work, 5), url.slice(0, 60)).toBeLessThan(20);
    }
  });
});
