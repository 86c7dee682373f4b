// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { answersOf, QUESTIONS } from '../tests/screens/comprehension';
import { providers } from '../utils/providers';
import { readAddress } from '../utils/readers';
import { planToStop } from '../utils/stop/plan';
import type { Fixture } from '../utils/vocab/provider';
import { labelText } from '../utils/words/label-text';
import { labelView } from '../utils/words/label-view';
import { createSay } from '../utils/words/say';
import type { LabelView } from '../utils/words/views';
import { LabelBody } from './label-body';

const box = document.createElement('div');
afterEach(() => render(null, box));

/** The label as it is drawn, one line for what a person sees as one. */
function drawn(view: LabelView): string {
  render(<LabelBody view={view} />, box);
  const text = (one: Element | null) => one?.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
  const all = (selector: string) => [...box.querySelectorAll(selector)];
  const stop = all('details').find((one) => text(one.querySelector('summary')) === 'How to stop it later');
  return [
    text(box.querySelector('h2')),
    ...all('tr[data-type]').map((row) => `${text(row.querySelector('th'))}\t${text(row.querySelector('td'))}`),
    ...all('dl > div').map((one) => `${text(one.querySelector('dt'))}: ${text(one.querySelector('dd'))}`),
    ...all('.unstated').map(text),
    ...(stop ? [text(stop.querySelector('summary')), ...[...stop.querySelectorAll('li')].map(text)] : []),
  ].join('\n');
}

/** Questions on which a label is silent. */
const silentOn = (label: string) => {
  const answers = answersOf(label);
  return QUESTIONS.filter((question) => answers[question] === null);
};

describe('who, what, why, how long and how to stop: no label is silent', () => {
  const golden = globSync('tests/screens/golden/**/*.txt');

  test('pages as real screens draw them', () => {
    expect(golden.length).toBeGreaterThan(100);
    const silent = golden.map((file) => [file, silentOn(readFileSync(file, 'utf8'))] as const);
    expect(silent.filter(([, questions]) => questions.length > 0)).toEqual([]);
  });

  const fixtures = Object.values(
    import.meta.glob<readonly Fixture[]>('../utils/providers/*.fixture.ts', { eager: true, import: 'default' }),
  ).flat();

  test('every address of every provider, in plain text and as it is drawn, with the same answers', () => {
    const silent = fixtures.flatMap(({ url }) => {
      const reading = readAddress(url);
      if (!reading) return [];
      const view = labelView(reading, { say: createSay('en'), stop: planToStop(reading, providers), statements: [] });
      const label = drawn(view);
      const says = (text: string) => QUESTIONS.map((question) => answersOf(text)[question]?.says);
      expect(says(label), url).toEqual(says(labelText(view)));
      const questions = silentOn(label);
      return questions.length > 0 ? [{ url, questions }] : [];
    });
    expect(silent).toEqual([]);
  });
});

describe('what the questions find', () => {
  const label = [
    'Acme Budget would get this from Chase',
    '  Balances      no',
    '  Transactions  yes',
    'What for: “to budget”',
    'How long: not stated',
    'How to stop it later:',
    '  1. In the app',
  ];
  const answers = (change: (lines: string[]) => string[]) => answersOf(change([...label]).join('\n'));

  test('answers with their lines', () => {
    expect(answers((lines) => lines)).toEqual({
      who: { line: 1, words: 'Acme Budget would get this from Chase', says: 'told' },
      what: { line: 2, words: 'Transactions', says: 'told' },
      why: { line: 4, words: 'What for: “to budget”', says: 'told' },
      'how long': { line: 5, words: 'How long: not stated', says: 'not stated' },
      'how to stop': { line: 7, words: 'In the app', says: 'told' },
    });
  });

  test.each<[(typeof QUESTIONS)[number], (lines: string[]) => string[]]>([
    ['who', ([, ...rest]) => ['your bank or account asks for your bank password', ...rest]],
    ['who', ([, ...rest]) => ['1 kind of financial data', ...rest]],
    ['what', (lines) => lines.filter((line) => !/yes|no$/.test(line))],
    ['why', (lines) => lines.filter((line) => !line.startsWith('What for'))],
    ['how long', (lines) => lines.filter((line) => !line.startsWith('How long'))],
    ['how to stop', (lines) => lines.slice(0, -1)],
  ])('silence on %s', (question, change) => {
    expect(answers(change)[question]).toBeNull();
  });

  test('nobody named, and nothing visible, are said to be so', () => {
    const { who, what } = answers(([, , , ...rest]) => [
      'An app that is not named asks your bank or account for access',
      '  Balances  not visible',
      ...rest,
    ]);
    expect([who?.says, what?.says]).toEqual(['not stated', 'not stated']);
  });
});
