import { foldText } from './fold-text';
import { indexPhrases, type PhraseIndex, wordsIn } from './phrase-index';
import { ANYTHING, BETWEEN, phrasePattern, WORD } from './phrase-pattern';

export { foldText };

/** What was found: where, and what its slots held. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Text in `{recipient}` and other slots, as written on the page. */
  readonly slots: Readonly<Record<string, string>>;
}

/** Looks for many phrases at once. */
export interface Phrases<T> {
  /** Every place, from left to right, what says more before what says less, without overlaps. */
  findAll(text: string): Found<T>[];
  find(text: string): Found<T> | null;
  has(text: string): boolean;
}

/**
 * Prepares phrases. A phrase is words as people write them (accents and case do not matter); `word*` takes any ending,
 * `*word` any beginning (compounds); `=word` stands alone in its clause; `(a|b)` one of several, `[a|b]` one or none of them, each
 * any phrase itself; `...` up to five words between; `{recipient}` and the other slots take text.
 * @param numbers the words that `{number}` takes beside digits.
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  numbers: readonly string[] = [],
): Phrases<T> {
  const list = [...entries].sort(([a], [b]) => b.length - a.length);
  const patterns: (Pattern<T> | undefined)[] = [];
  const pattern = (at: number): Pattern<T> => {
    const ready = patterns[at] ?? prepare(...(list[at] as readonly [string, T]), numbers);
    patterns[at] = ready;
    return ready;
  };
  // Built when first needed.
  let index: PhraseIndex | null = null;

  /** Every place from left to right; the two kinds of phrases look on only when what they found is used up. */
  function* places(page: string): Generator<Found<T>> {
    index ??= indexPhrases(list.map(([phrase]) => phrase));
    const text = foldText(page);
    const inQuestion = index.candidates(wordsIn(text)).map(pattern);
    const plain = searchAll(
      inQuestion.filter(({ lead }) => lead === null),
      page,
      text,
    );
    const led = searchAll(
      inQuestion.filter(({ lead }) => lead !== null),
      page,
      text,
    );
    let one = plain(0);
    let two = led(0);
    while (one ?? two) {
      const found: Found<T> | null = one && two ? (one.start < two.start ? one : two) : (one ?? two);
      if (!found) return;
      yield found;
      const from = Math.max(found.end, found.start + 1);
      if (one && one.start < from) one = plain(from);
      if (two && two.start < from) two = led(from);
    }
  }
  return {
    find: (page) => places(page).next().value ?? null,
    has: (page) => places(page).next().done === false,
    findAll: (page) => [...places(page)],
  };
}

/** One phrase, ready to be searched. */
interface Pattern<T> {
  readonly value: T;
  readonly expression: RegExp;
  readonly slots: readonly string[];
  /** The slot the phrase begins with; `null` = it begins with words. */
  readonly lead: string | null;
}

/** A phrase that begins with a name. Searched from the words after it: trying every place a name could begin takes long. */
const LEAD = /^\{(recipient|holder)\}\s+(.+)$/;
const NAME_BEFORE = new RegExp(`(?<![${WORD}])[${WORD}][^:;!?\\n]{1,59}$`);

function prepare<T>(phrase: string, value: T, numbers: readonly string[]): Pattern<T> {
  const [, lead = null, rest = phrase] = LEAD.exec(phrase) ?? [];
  const slots: string[] = [];
  const gap = lead === null || rest.startsWith('...') ? '' : BETWEEN;
  const before = lead === null ? `(?<![${WORD}])` : `(?<=[${WORD}"'.)\\]])`;
  const body = `${before}${gap}${phrasePattern(rest, slots, numbers)}`;
  return { value, expression: new RegExp(body, slots.length > 0 ? 'dg' : 'g'), slots, lead };
}

/**
 * Searches for several phrases from left to right: of those that begin together the one with the most words of its own is taken, then the first of the list. What is
 * returned is asked for places further and further on.
 */
function searchAll<T>(patterns: readonly Pattern<T>[], page: string, text: string): (from: number) => Found<T> | null {
  const next: (RegExpExecArray | null | undefined)[] = [];
  return (start) => {
    for (let from = start; ; ) {
      let best: { match: RegExpExecArray; pattern: Pattern<T> } | null = null;
      for (const [at, pattern] of patterns.entries()) {
        let match = next[at];
        if (match === undefined || (match && match.index < from)) {
          pattern.expression.lastIndex = from;
          match = pattern.expression.exec(text);
          next[at] = match;
        }
        if (match && (!best || isBefore(match, best.match))) best = { match, pattern };
      }
      if (!best) return null;
      const found = foundAt(best.match, best.pattern, page, text, start);
      if (found) return found;
      from = best.match.index + best.match[0].length;
    }
  };
}

/** Further left, or from the same place with more words of its own. */
function isBefore(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index < other.index || (one.index === other.index && ownLength(one) > ownLength(other));
}

/** Without what its slots took, which only depends on how long the sentence is. */
function ownLength([whole, ...slots]: RegExpExecArray): number {
  return whole.length - slots.reduce((sum, slot) => sum + (slot ?? '').length, 0);
}

/** What a match says; `null` = the name it begins with would begin before `from`. */
function foundAt<T>(
  match: RegExpExecArray,
  { value, slots: names, lead }: Pattern<T>,
  page: string,
  text: string,
  from: number,
): Found<T> | null {
  const { index } = match;
  let start = index;
  const slots: Record<string, string> = {};
  if (lead !== null) {
    const room = Math.max(from, index - 60);
    const name = NAME_BEFORE.exec(text.slice(room === 0 ? 0 : room - 1, index));
    start = name ? index - name[0].length : -1;
    if (start < from) return null;
    slots[lead] = page.slice(start, index).trim();
  }
  for (const [at, slot] of names.entries()) {
    const place = match.indices?.[1 + at];
    if (place && slot !== ANYTHING) slots[slot] = page.slice(...place).trim();
  }
  return { value, start, end: index + match[0].length, slots };
}

/** A list of phrases without values: only whether and where matters. */
export const compileList = (phrases: readonly string[], numbers: readonly string[] = []): Phrases<string> =>
  compilePhrases(
    phrases.map((phrase) => [phrase, phrase] as const),
    numbers,
  );
