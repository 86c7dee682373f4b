import { describe, expect, test } from 'vitest';
import { listsOf } from '../../tests/screens/lexicon-lists';
import { lexicons } from './lexicons';
import { compilePhrases } from './phrase';

const TYPES = [
  'balances transactions merchants account-numbers account-details identity contact payees scheduled-payments cards liabilities',
  'investments crypto income tax statements credit-score rewards orders business-finances payment-initiation',
]
  .join(' ')
  .split(' ');

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))('%s', (_language, lexicon) => {
  test.each(listsOf(lexicon))('%s: every phrase is well written, and none stands twice', (_name, phrases) => {
    for (const phrase of phrases) {
      const phrasesAlone = compilePhrases([[phrase, true]]);
      expect(() => phrasesAlone.has('x'), `"${phrase}" does not compile`).not.toThrow();
      expect(phrasesAlone.has(' , '), `"${phrase}" matches no words at all`).toBe(false);
      for (const slot of phrase.match(/\{\w*\}?/g) ?? [])
        expect(slot, `"${phrase}" has a slot nobody knows`).toMatch(
          /^\{(?:recipient|holder|purpose|number|date|rest)\}$/,
        );
    }
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('has words for every type of data', () => {
    const named = new Set(Object.values(lexicon.data).flat());
    // A bank password is told by its field, not by words for data.
    expect(TYPES.filter((type) => !named.has(type as never))).toEqual([]);
  });

  test('has some forty little words', () => {
    const marks = lexicon.marks.split(' ');
    expect(marks.length).toBeGreaterThan(30);
    expect(marks.length).toBeLessThan(70);
    expect(marks.filter((mark, at) => marks.indexOf(mark) !== at)).toEqual([]);
  });
});
