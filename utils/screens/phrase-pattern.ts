import { foldText } from './fold-text';

/**
 * Letters of folded text, as ranges for a class. Not `\p{L}`: with hundreds of phrases the tables behind it make an expression
 * that takes half a second to prepare. Beyond Latin every character but punctuation counts as a letter.
 */
const LETTER =
  'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufeff';
/** What words consist of, for a class. */
export const WORD = `${LETTER}0-9`;
/** Between words. Bounded, as everything that repeats: a hostile page must not make the search slow. */
export const BETWEEN = '[\\s,:]{1,4}';
const GAP = `((?:[\\s,]{1,3}[${WORD}'.&/]{1,40}){0,5}?)`;
/** The slot of `...`: what stands there is not the phrase's own. */
export const ANYTHING = '...';
const ENDING = `[${LETTER}]{0,40}`;
const BEGINNING = `[${LETTER}]{0,24}?`;

const SLOTS: Readonly<Record<string, string>> = {
  // A name ends where a sentence or clause does; a dot inside (`Acme.com`) belongs to it.
  recipient: `"?[${WORD}][^:;!?\\n"]{1,59}?"?`,
  holder: `"?[${WORD}][^:;!?\\n"]{1,49}?"?`,
  purpose: `[${WORD}][^;!?\\n]{2,139}`,
  date: `[${WORD}][${WORD} .,/:-]{4,28}`,
  rest: '\\S.{2,159}?',
};

/** At the end of a phrase nothing stops a slot but the end of the clause. */
const LAST_SLOTS: Readonly<Record<string, string>> = {
  recipient: `"?[${WORD}](?:[^:;!?,("\\n.]|\\.(?=\\S)){1,59}`,
  holder: `"?[${WORD}](?:[^:;!?,("\\n.]|\\.(?=\\S)){1,49}`,
  rest: '\\S.{2,159}',
};

/** A phrase on its way to a pattern. */
interface Parsing {
  readonly tokens: readonly string[];
  at: number;
  readonly slots: string[];
  readonly numberSlot: string;
}

/**
 * The pattern of a phrase, written as `phrase.ts` says; its slots, `...` among them, are its only groups.
 * @param slots takes the names of the slots, in order.
 * @param numbers the words that `{number}` takes beside digits.
 * @throws where a bracket is missing: phrases are ours, and their tests compile them all.
 */
export function phrasePattern(phrase: string, slots: string[], numbers: readonly string[]): string {
  if (phrase.startsWith('='))
    return `(?<=^[^${WORD}]*)${phrasePattern(phrase.slice(1), slots, numbers)}(?=(?:\\([a-z]{1,3}\\))?[^${WORD}]*$)`;
  const tokens = tokensOf(phrase);
  // Contracts write a number twice: "12 (twelve) months", "twelve (12) months".
  const numberSlot = `(?:${['\\d{1,4}', ...numbers.map(word)].join('|')})(?: ?\\([${WORD} ]{1,24}\\))?`;
  const parsing = { tokens, at: 0, slots, numberSlot };
  const pattern = sequence(parsing);
  if (parsing.at < tokens.length) throw new Error(`brackets do not match in the phrase "${phrase}"`);
  return tokens.at(-1)?.startsWith('{') ? pattern : `${pattern}(?![${WORD}])`;
}

/** Words with their `*`, slots, `...`, brackets and bars. */
export function tokensOf(phrase: string): readonly string[] {
  return phrase.match(/\{\w+\}|\.\.\.|\)\*?|[([\]|]|[^\s{}()[\]|]+/gu) ?? [];
}

/** Words, groups and slots one after the other, up to the end or to what ends a group. */
function sequence(parsing: Parsing): string {
  let pattern = '';
  let first = true;
  for (let token = parsing.tokens[parsing.at]; token !== undefined; token = parsing.tokens[parsing.at]) {
    if (token === '|' || token.startsWith(')') || token === ']') break;
    parsing.at += 1;
    const gap = first ? '' : BETWEEN;
    if (token === '...') {
      pattern += GAP;
      parsing.slots.push(ANYTHING);
      first = false;
      continue;
    }
    if (token === '[') {
      const inner = group(parsing, ']');
      pattern += first ? `(?:${inner}${BETWEEN})?` : `(?:${gap}${inner})?`;
      continue;
    }
    if (token === '(') pattern += `${gap}${group(parsing, ')')}`;
    else pattern += `${gap}${token.startsWith('{') ? slotPattern(token.slice(1, -1), parsing) : word(token)}`;
    first = false;
  }
  return pattern;
}

/** One of several sequences; `(…)*` takes any ending. */
function group(parsing: Parsing, end: ')' | ']'): string {
  const alternatives = [sequence(parsing)];
  while (parsing.tokens[parsing.at] === '|') {
    parsing.at += 1;
    alternatives.push(sequence(parsing));
  }
  const closing = parsing.tokens[parsing.at];
  if (!closing?.startsWith(end)) throw new Error(`"${end}" is missing in the phrase "${parsing.tokens.join(' ')}"`);
  parsing.at += 1;
  return `(?:${alternatives.join('|')})${closing.endsWith('*') ? ENDING : ''}`;
}

function slotPattern(slot: string, { slots, at, tokens, numberSlot }: Parsing): string {
  slots.push(slot);
  const last = at === tokens.length ? LAST_SLOTS[slot] : undefined;
  return `(${slot === 'number' ? numberSlot : (last ?? SLOTS[slot] ?? SLOTS['rest'])})`;
}

function word(token: string): string {
  const [, before = '', plain = '', after = ''] = /^(\*?)(.*?)(\*?)$/s.exec(token) ?? [];
  const pattern = foldText(plain)
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, BETWEEN);
  return `${before && plain ? BEGINNING : ''}${pattern}${after || !plain ? ENDING : ''}`;
}
