import { foldText } from './fold-text';
import { BETWEEN, phrasePattern, WORD } from './phrase-pattern';

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
  /** Every place, from left to right, longer phrases before shorter ones, without overlaps. */
  findAll(text: string): Found<T>[];
  find(text: string): Found<T> | null;
  has(text: string): boolean;
}

/** Phrases in one expression: each is a group, followed by the groups of its slots. */
interface Compiled<T> {
  readonly expression: RegExp;
  readonly owners: readonly Owner<T>[];
}

interface Owner<T> {
  readonly value: T;
  readonly group: number;
  readonly slots: readonly string[];
  /** The slot the phrase begins with; `null` = it begins with words. */
  readonly lead: string | null;
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
  // Prepared when first needed.
  let plain: Compiled<T> | null = null;
  let led: Compiled<T> | null = null;

  /** Every place from left to right; each of the two expressions looks on only when what it found is used up. */
  function* places(page: string): Generator<Found<T>> {
    const text = foldText(page);
    plain ??= compile(
      list.filter(([phrase]) => !LEAD.test(phrase)),
      numbers,
      `(?<![${WORD}])`,
    );
    led ??= compile(
      list.filter(([phrase]) => LEAD.test(phrase)),
      numbers,
      `(?<=[${WORD}"'.)\\]])`,
    );
    let one = search(plain, page, text, 0);
    let two = search(led, page, text, 0);
    while (one ?? two) {
      const found: Found<T> | null = one && two ? (one.start < two.start ? one : two) : (one ?? two);
      if (!found) return;
      yield found;
      const from = Math.max(found.end, found.start + 1);
      if (one && one.start < from) one = search(plain, page, text, from);
      if (two && two.start < from) two = search(led, page, text, from);
    }
  }
  return {
    find: (page) => places(page).next().value ?? null,
    has: (page) => places(page).next().done === false,
    findAll: (page) => [...places(page)],
  };
}

/** A phrase that begins with a name. Searched from the words after it: trying every place a name could begin takes long. */
const LEAD = /^\{(recipient|holder)\}\s+(.+)$/;
const NAME_BEFORE = new RegExp(`(?<![${WORD}])[${WORD}][^:;!?\\n]{1,59}$`);

function compile<T>(
  list: readonly (readonly [phrase: string, value: T])[],
  numbers: readonly string[],
  before: string,
): Compiled<T> {
  const owners: Owner<T>[] = [];
  let groups = 0;
  const bodies = list.map(([phrase, value]) => {
    const [, lead = null, rest = phrase] = LEAD.exec(phrase) ?? [];
    const slots: string[] = [];
    const gap = lead === null || rest.startsWith('...') ? '' : BETWEEN;
    const body = `(${gap}${phrasePattern(rest, slots, numbers)})`;
    owners.push({ value, group: groups + 1, slots, lead });
    groups += 1 + slots.length;
    return body;
  });
  const withPlaces = owners.some(({ slots }) => slots.length > 0);
  return { expression: new RegExp(`${before}(?:${bodies.join('|')})`, withPlaces ? 'dg' : 'g'), owners };
}

function search<T>({ expression, owners }: Compiled<T>, page: string, text: string, from: number): Found<T> | null {
  if (owners.length === 0) return null;
  expression.lastIndex = from;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const { index } = match;
    const owner = owners.find(({ group }) => match?.[group] !== undefined);
    if (!owner) return null;
    let start = index;
    const slots: Record<string, string> = {};
    if (owner.lead !== null) {
      const room = Math.max(from, index - 60);
      const name = NAME_BEFORE.exec(text.slice(room === 0 ? 0 : room - 1, index));
      start = name ? index - name[0].length : -1;
      if (start < from) continue;
      slots[owner.lead] = page.slice(start, index).trim();
    }
    for (const [at, slot] of owner.slots.entries()) {
      const place = match.indices?.[owner.group + 1 + at];
      if (place) slots[slot] = page.slice(...place).trim();
    }
    return { value: owner.value, start, end: index + match[0].length, slots };
  }
  return null;
}

/** A list of phrases without values: only whether and where matters. */
export const compileList = (phrases: readonly string[], numbers: readonly string[] = []): Phrases<string> =>
  compilePhrases(
    phrases.map((phrase) => [phrase, phrase] as const),
    numbers,
  );
