import { foldText } from './fold-text';
import { WORD } from './phrase-pattern';
import { type Group, type Part, parsePhrase, type Word } from './phrase-syntax';

/** A word of which a text must hold one that is it, begins or ends with it. */
interface Key {
  readonly word: string;
  readonly place: 'whole' | 'begins' | 'ends';
}

/** Says which phrases can stand in a text at all, so that only their expressions are prepared and tried. */
export interface PhraseIndex {
  /** The numbers of the phrases in question, in their order. @param words the words of the folded text, each once. */
  candidates(words: ReadonlySet<string>): number[];
}

const WORDS = new RegExp(`[${WORD}]+`, 'g');
/** Words that begin or end alike are found by so many letters. */
const STEM = 3;

/** The words of folded text, each once. */
export function wordsIn(text: string): Set<string> {
  return new Set(text.match(WORDS));
}

/**
 * Builds the index of a list: each phrase stands under one word it cannot do without, the rarest of the list; a group under
 * one for each of its alternatives. A phrase without such a word (only slots, `*`) is always in question.
 * @throws where brackets of a phrase do not match.
 */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const always: number[] = [];
  const whole = new Map<string, number[]>();
  const begins = new Map<string, (readonly [word: string, phrase: number])[]>();
  const ends = new Map<string, (readonly [word: string, phrase: number])[]>();
  const needed = phrases.map(neededBy);
  const frequency = new Map<string, number>();
  for (const keys of needed.flat(2)) frequency.set(keys.word, (frequency.get(keys.word) ?? 0) + 1);
  const rarity = (keys: readonly Key[]) => Math.max(...keys.map(({ word }) => frequency.get(word) ?? 0));

  for (const [phrase, elements] of needed.entries()) {
    const [first, ...others] = elements;
    if (!first) {
      always.push(phrase);
      continue;
    }
    const best = others.reduce((rarest, keys) => (rarity(keys) < rarity(rarest) ? keys : rarest), first);
    for (const { word, place } of best) {
      if (place === 'whole') push(whole, word, phrase);
      else if (place === 'begins') push(begins, word.slice(0, STEM), [word, phrase] as const);
      else push(ends, word.slice(-STEM), [word, phrase] as const);
    }
  }
  return {
    candidates(words) {
      const found = new Set(always);
      for (const word of words) {
        for (const phrase of whole.get(word) ?? []) found.add(phrase);
        for (const [start, phrase] of begins.get(word.slice(0, STEM)) ?? [])
          if (word.startsWith(start)) found.add(phrase);
        for (const [end, phrase] of ends.get(word.slice(-STEM)) ?? []) if (word.endsWith(end)) found.add(phrase);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** For each element that must be there, the words of which one must be: `[]` = none is known. */
function neededBy(phrase: string): Key[][] {
  // Nearly all: words alone.
  if (PLAIN.test(phrase)) return phrase.split(' ').map((word) => [{ word, place: 'whole' }]);
  return neededIn(parsePhrase(phrase.startsWith('=') ? phrase.slice(1) : phrase));
}

function neededIn(parts: readonly Part[]): Key[][] {
  return parts.flatMap((part) => {
    if (part.kind === 'word') return keyOf(part) ?? [];
    return part.kind === 'group' && !part.optional ? keysOfGroup(part) : [];
  });
}

/** One element: a word of each alternative, its longest; `[]` = an alternative has none. */
function keysOfGroup({ alternatives, open }: Group): Key[][] {
  const keys: Key[] = [];
  for (const parts of alternatives) {
    const best = longest(neededIn(parts));
    if (!best) return [];
    for (const key of best) {
      // `(a|b)*` takes any ending.
      if (!open) keys.push(key);
      else if (key.place === 'ends' || key.word.length < STEM) return [];
      else keys.push({ word: key.word, place: 'begins' });
    }
  }
  return [keys];
}

function longest(elements: readonly Key[][]): Key[] | null {
  const length = (keys: readonly Key[]) => Math.min(...keys.map(({ word }) => word.length));
  const [first, ...others] = elements;
  return first ? others.reduce((best, keys) => (length(keys) > length(best) ? keys : best), first) : null;
}

/** The longest word in a word as written ("l'accès"), an element of its own; `null` = it has none that can be looked up. */
function keyOf({ text, openStart, openEnd }: Word): Key[][] | null {
  const folded = foldText(text);
  let best: Key | null = null;
  for (const { 0: word, index } of folded.matchAll(WORDS)) {
    const begins = openEnd && index + word.length === folded.length;
    const ends = openStart && index === 0;
    if ((begins && ends) || ((begins || ends) && word.length < STEM)) continue;
    if (word.length > (best?.word.length ?? 0)) best = { word, place: ends ? 'ends' : begins ? 'begins' : 'whole' };
  }
  return best && [[best]];
}
