import { foldText } from './fold-text';
import { type Group, type Part, parsePhrase, parseWord, type Slot, type Word } from './phrase-syntax';

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

/** What writing a pattern needs beside the part it is at. */
interface Writing {
  /** Takes the names of the slots, in order. */
  readonly slots: string[];
  readonly numberSlot: string;
  /** The slot that ends the phrase; `null` = it ends otherwise. */
  readonly last: Slot | null;
}

/**
 * The pattern of a phrase, written as `phrase.ts` says; its slots, `...` among them, are its only groups.
 * @param slots takes the names of the slots, in order.
 * @param numbers the words that `{number}` takes beside digits.
 * @throws where brackets do not match, see `parsePhrase`.
 */
export function phrasePattern(phrase: string, slots: string[], numbers: readonly string[]): string {
  if (phrase.startsWith('='))
    return `(?<=^[^${WORD}]*)${phrasePattern(phrase.slice(1), slots, numbers)}(?=(?:\\([a-z]{1,3}\\))?[^${WORD}]*$)`;
  const parts = parsePhrase(phrase);
  const end = parts.at(-1);
  const last = end?.kind === 'slot' ? end : null;
  // Contracts write a number twice: "12 (twelve) months", "twelve (12) months".
  const words = numbers.map((number) => wordPattern(parseWord(number)));
  const numberSlot = `(?:${['\\d{1,4}', ...words].join('|')})(?: ?\\([${WORD} ]{1,24}\\))?`;
  const pattern = sequencePattern(parts, { slots, numberSlot, last });
  return last ? pattern : `${pattern}(?![${WORD}])`;
}

function sequencePattern(parts: readonly Part[], writing: Writing): string {
  let pattern = '';
  let first = true;
  for (const part of parts) {
    const gap = first ? '' : BETWEEN;
    if (part.kind === 'group' && part.optional) {
      const inner = groupPattern(part.alternatives, writing);
      pattern += first ? `(?:${inner}${BETWEEN})?` : `(?:${gap}${inner})?`;
      continue;
    }
    pattern += part.kind === 'anything' ? anything(writing) : `${gap}${partPattern(part, writing)}`;
    first = false;
  }
  return pattern;
}

function anything({ slots }: Writing): string {
  slots.push(ANYTHING);
  return GAP;
}

function partPattern(part: Word | Slot | Group, writing: Writing): string {
  if (part.kind === 'word') return wordPattern(part);
  if (part.kind === 'slot') return slotPattern(part, writing);
  return `${groupPattern(part.alternatives, writing)}${part.open ? ENDING : ''}`;
}

function groupPattern(alternatives: readonly (readonly Part[])[], writing: Writing): string {
  return `(?:${alternatives.map((parts) => sequencePattern(parts, writing)).join('|')})`;
}

function slotPattern(slot: Slot, { slots, numberSlot, last }: Writing): string {
  const { name } = slot;
  slots.push(name);
  const atEnd = slot === last ? LAST_SLOTS[name] : undefined;
  return `(${name === 'number' ? numberSlot : (atEnd ?? SLOTS[name] ?? SLOTS['rest'])})`;
}

function wordPattern({ text, openStart, openEnd }: Word): string {
  const pattern = foldText(text)
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, BETWEEN);
  return `${openStart && text ? BEGINNING : ''}${pattern}${openEnd || !text ? ENDING : ''}`;
}
