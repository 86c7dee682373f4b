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

const LETTERS: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '-': ' ',
  '‐': ' ',
  '‑': ' ',
  '–': ' ',
  '—': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '&': '&',
};
const folded = new Map<string, string>();

/**
 * Text as it is compared: lower case, without accents, hyphens as spaces. One character stays one character, so that places
 * in the folded text are places in the page's own.
 */
export function foldText(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) result += foldCharacter(text.charAt(at));
  return result;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return character;
  let known = folded.get(character);
  if (known === undefined) {
    const lower = character.toLowerCase();
    const plain = LETTERS[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
    known = plain.length === 1 ? plain : lower.length === 1 ? lower : character;
    if (folded.size < 5_000) folded.set(character, known);
  }
  return known;
}

const SLOTS: Readonly<Record<string, string>> = {
  // A name ends where a sentence or clause does; a dot inside (`Acme.com`) belongs to it.
  recipient: '[^:;!?\\n"]{2,60}?',
  holder: '[^:;!?\\n"]{2,50}?',
  purpose: '[^;!?\\n]{3,140}',
  date: '[\\p{L}\\p{N}][\\p{L}\\p{N} .,/:-]{4,28}',
  rest: '.{3,160}?',
};

/** At the end of a phrase nothing stops a slot but the end of the clause. */
const LAST_SLOTS: Readonly<Record<string, string>> = {
  recipient: '(?:[^:;!?,("\\n.]|\\.(?=\\S)){2,60}',
  holder: '(?:[^:;!?,("\\n.]|\\.(?=\\S)){2,50}',
  rest: '.{3,160}',
};

/**
 * Prepares phrases. A phrase is words as people write them (accents and case do not matter); `word*` takes any ending,
 * `*word` any beginning (compounds); `=word` stands alone in its clause; `(a|b)` one of several; `[word]` may be missing; `...` up
 * to five words between; `{recipient}` and the other slots take text.
 * @param numbers the words that `{number}` takes beside digits.
 */
export function compilePhrases<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  numbers: readonly string[] = [],
): Phrases<T> {
  const numberSlot = ['\\d{1,4}', ...numbers.map(word)].join('|');
  const list = [...entries].sort(([a], [b]) => b.length - a.length);
  const values = list.map(([, value]) => value);
  const slotOf: { group: string; slot: string }[] = [];
  const bodies = list.map(([phrase], index) => `(?<p${index}>${toPattern(phrase, slotOf, numberSlot)})`);
  const pattern = list.length === 0 ? null : `(?<![\\p{L}\\p{N}])(?:${bodies.join('|')})`;
  let expression: RegExp | null = null;

  const next = (page: string, text: string, from: number): Found<T> | null => {
    if (pattern === null) return null;
    expression ??= new RegExp(pattern, 'dgu');
    expression.lastIndex = from;
    const match = expression.exec(text);
    if (!match?.groups) return null;
    const { groups } = match;
    const which = values.findIndex((_, index) => groups[`p${index}`] !== undefined);
    const slots: Record<string, string> = {};
    for (const { group, slot } of slotOf) {
      const place = match.indices?.groups?.[group];
      if (place) slots[slot] = page.slice(...place).trim();
    }
    return { value: values[which] as T, start: match.index, end: match.index + match[0].length, slots };
  };
  return {
    find: (page) => next(page, foldText(page), 0),
    has: (page) => next(page, foldText(page), 0) !== null,
    findAll(page) {
      const text = foldText(page);
      const all: Found<T>[] = [];
      for (let found = next(page, text, 0); found; found = next(page, text, Math.max(found.end, found.start + 1)))
        all.push(found);
      return all;
    },
  };
}

/** A list of phrases without values: only whether and where matters. */
export const compileList = (phrases: readonly string[], numbers: readonly string[] = []): Phrases<string> =>
  compilePhrases(
    phrases.map((phrase) => [phrase, phrase] as const),
    numbers,
  );

const GAP = "(?:[\\s,]+[\\p{L}\\p{N}'.&/]+){0,5}?";

function toPattern(phrase: string, slots: { group: string; slot: string }[], numberSlot: string): string {
  if (phrase.startsWith('='))
    return `(?<=^[^\\p{L}\\p{N}]*)${toPattern(phrase.slice(1), slots, numberSlot)}(?=(?:\\(\\p{L}{1,3}\\))?[^\\p{L}\\p{N}]*$)`;
  const tokens = phrase.match(/\{\w+\}|\.\.\.|\([^)]*\)\*?|\[[^\]]*\]|[^\s{}()[\]]+/gu) ?? [];
  let pattern = '';
  let first = true;
  let last = '';
  for (const token of tokens) {
    if (token === '...') {
      pattern += GAP;
      last = token;
      continue;
    }
    const gap = first ? '' : '[\\s,:]+';
    if (token.startsWith('[')) {
      const inner = token.slice(1, -1).split('|').map(word).join('|');
      pattern += first ? `(?:(?:${inner})[\\s,]+)?` : `(?:${gap}(?:${inner}))?`;
      if (first) continue;
    } else if (token.startsWith('{')) {
      const slot = token.slice(1, -1);
      const group = `s${slots.length}`;
      slots.push({ group, slot });
      const atEnd = token === tokens.at(-1);
      const text =
        slot === 'number' ? numberSlot : ((atEnd ? LAST_SLOTS[slot] : undefined) ?? SLOTS[slot] ?? SLOTS['rest']);
      pattern += `${gap}(?<${group}>${text})`;
    } else if (token.startsWith('(')) {
      const any = token.endsWith('*');
      const inner = token
        .replace(/^\(|\)\*?$/g, '')
        .split('|')
        .map(word)
        .join('|');
      pattern += `${gap}(?:${inner})${any ? '\\p{L}*' : ''}`;
    } else pattern += `${gap}${word(token)}`;
    first = false;
    last = token;
  }
  return last.startsWith('{') ? pattern : `${pattern}(?![\\p{L}\\p{N}])`;
}

function word(token: string): string {
  const [, before = '', plain = '', after = ''] = /^(\*?)(.*?)(\*?)$/s.exec(token) ?? [];
  const pattern = foldText(plain)
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '[\\s,]+');
  // The longest beginnings of compounds stay below this; without a bound a page without spaces would take long.
  return `${before && plain ? '\\p{L}{0,24}?' : ''}${pattern}${after || !plain ? '\\p{L}*' : ''}`;
}
