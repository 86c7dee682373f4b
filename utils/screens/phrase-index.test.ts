import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listsOf } from '../../tests/screens/lexicon-lists';
import { foldText } from './fold-text';
import { lexicons } from './lexicons';
import { indexPhrases, wordsIn } from './phrase-index';
import { phrasePattern, WORD } from './phrase-pattern';

const inQuestion = (phrases: readonly string[], text: string) =>
  indexPhrases(phrases)
    .candidates(wordsIn(foldText(text)))
    .map((at) => phrases[at]);

describe('which phrases are in question', () => {
  test.each([
    ['balance', 'Your Balance', true],
    ['balance', 'Your balances', false],
    ['account balance', 'the account', true],
    ['umsatz*', 'Umsatzdaten', true],
    ['umsatz*', 'Kontoumsatz', false],
    ['*umsätze', 'Kontoumsätze', true],
    ['*umsätze', 'Umsätzen', false],
    ["l'accès", 'l’accès', true],
    ['e-mail', 'e mail', true],
    ['(saldo|salden)', 'die Salden', true],
    ['(saldo|salden)', 'der Stand', false],
    ['(kredit|karten)* [neue] daten', 'Kreditlinie', true],
    ['(kredit|karten)*', 'Kartenkonto', true],
    ['[your] (balance|money)', 'your', false],
    ['=name', 'Name', true],
    ['until {date}', 'until then', true],
    ['{number} {rest}', 'anything', true],
    ['id*', 'anything', true],
  ] as const)('%s in "%s": %s', (phrase, text, expected) => expect(inQuestion([phrase], text)).toHaveLength(+expected));

  test('in the order of the list, each once, under its rarest word', () => {
    const phrases = ['account number', 'account balance', 'account holder and balance'];
    expect(inQuestion(phrases, 'account balance of the holder')).toEqual(phrases.slice(1));
    expect(inQuestion(phrases, 'account')).toEqual([]);
  });

  test.each(['(a|b', 'a|b)', '[a', 'a]'])('%s: brackets that do not match are refused', (phrase) =>
    expect(() => indexPhrases([phrase])).toThrow(/phrase/),
  );
});

test('a phrase that a text holds is always in question', () => {
  const phrases = [...new Set(lexicons.flatMap((lexicon) => listsOf(lexicon).flatMap(([, list]) => list)))];
  const ready = phrases.map((phrase) => ({
    index: indexPhrases([phrase]),
    expression: new RegExp(`(?<![${WORD}])${phrasePattern(phrase.replace(/^\{\w+\}\s+/, ''), [], [])}`),
    pieces: phrase.match(/[\p{L}\p{N}']+/gu) ?? ['x'],
  }));
  let held = 0;
  fc.assert(
    fc.property(
      fc.nat(ready.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '', '', 'en', 'konto')), { maxLength: 6 }),
      fc.constantFrom('', 'Acme ', 'konto'),
      (which, picks, before) => {
        const { index, expression, pieces } = ready[which] as (typeof ready)[number];
        // Its own words: all in order, then some at random, some with more behind.
        const some = picks.map(([at, ending]) => `${pieces[at % pieces.length]}${ending}`);
        for (const words of [pieces, some, pieces.map((piece, at) => `${piece}${picks[at]?.[1] ?? ''}`)]) {
          const text = foldText(`${before}${words.join(' ')}`);
          if (!expression.test(text)) continue;
          held += 1;
          expect(index.candidates(wordsIn(text)), `"${phrases[which]}" in "${text}"`).toEqual([0]);
        }
      },
    ),
    { numRuns: 20_000 },
  );
  expect(held).toBeGreaterThan(5_000);
});
