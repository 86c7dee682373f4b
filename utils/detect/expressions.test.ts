import { beforeAll, expect, test } from 'vitest';
import { cpuMilliseconds } from '../../tests/cpu-milliseconds';
import { explainLine } from '../explain';
import { providers } from '../providers';
import { readMessage } from '../readers';
import { allVocabularies } from '../vocab/count';
import type { Fixture } from '../vocab/provider';
import { reduceMessage } from './message';
import { reduceAnswer } from './reduce';

/** The longest address a test tries, in characters. */
const LONG = 100_000;
/** The bound for one such input. */
const BOUND_MS = 20;
/** What nested or neighbouring repetitions stumble over. */
const PIECES = [
  ...['a', 'A', '0', '-', '_', '.', ',', ':', '/', '@', '%', '%20', '&', '=', '?', '#', ' ', '+', '|', '[', '"', '\\'],
  ...[
    'a.',
    'a/',
    '../',
    'a-',
    '-a',
    'a_',
    ':a',
    'a:',
    'a ',
    'AIS: ',
    'scope=',
    'oauth/',
    'https://',
    'cancel',
    'login-',
  ],
];

const files = import.meta.glob<readonly Fixture[]>('../providers/*.fixture.ts', { eager: true, import: 'default' });

/** Expressions written in the rules, and every one that runs while all examples are read. */
const expressions = new Map<string, RegExp>();

beforeAll(() => {
  const add = (expression: RegExp) => expressions.set(String(expression), expression);
  for (const { screens, wrappers = [], outcomes = [] } of providers) {
    for (const { path } of [...screens, ...wrappers]) add(path);
    for (const { address, params = {} } of outcomes) for (const one of [address, ...Object.values(params)]) add(one);
  }
  for (const { patterns = [] } of allVocabularies()) for (const { match } of patterns) add(match);

  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function record(this: RegExp, text: string) {
    add(this);
    return exec.call(this, text);
  };
  try {
    for (const { url, awaiting } of Object.values(files).flat()) {
      explainLine(JSON.stringify({ url, awaiting: awaiting ?? { redirectUri: url } }));
      reduceAnswer(url);
    }
    readMessage('https://widgets.moneydesktop.com', reduceMessage('{"type":"mx/connect/loaded"}') ?? {});
  } finally {
    RegExp.prototype.exec = exec;
  }
});

/** One try is enough where it is quick; a slow one gets more, since the engine compiles an expression on its first runs. */
function milliseconds(expression: RegExp, text: string): number {
  const once = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
  const first = cpuMilliseconds(() => once.test(text), 1);
  return first < BOUND_MS ? first : cpuMilliseconds(() => once.test(text), 3);
}

test('the ones of the engine are among those tried', () => {
  const sources = [...expressions.keys()].join('\n');
  for (const known of ['authori[sz]e', 'unsuccessful', 'CBPII', 'javascript']) expect(sources).toContain(known);
  expect(expressions.size).toBeGreaterThan(300);
});

test('a bad one would be noticed', () => {
  expect(milliseconds(/^(?:a|a?)+$/, `${'a'.repeat(24)}!`)).toBeGreaterThan(BOUND_MS);
});

test.each(PIECES)(`no expression takes ${BOUND_MS} ms for 100 kB of %j`, (piece) => {
  const filler = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
  for (const expression of expressions.values()) {
    for (const text of [`/${filler}!`, `https://a.example/${filler}\n`])
      expect(milliseconds(expression, text), `${expression} on ${JSON.stringify(piece)}`).toBeLessThan(BOUND_MS);
  }
});
