import type { BlockFact, PageFacts } from '../detect/page-facts';
import type { Words } from './words';

/** A piece of a sentence with what it stands for. */
export interface Clause {
  readonly text: string;
  readonly block: BlockFact;
  /**
   * `offered`: beside an empty box. `denied`: "will never see". `other`: an example, some other time. `figures`: holds an
   * amount, which is the person's own or a payment's.
   */
  readonly stance: 'said' | 'offered' | 'denied' | 'other' | 'figures';
}

/** An amount of money, or an account's last digits with one: the person's own figures, not a kind of data. */
const AMOUNT =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|AUD|CAD|BRL|R\$|kr|zł|PLN|SEK|NOK|DKK|CHF))\s?-?\d[\d.,\s]*|\d[\d.,\s]*\s?(?:€|kr\b|zł|USD\b|EUR\b|GBP\b|PLN\b)/;

/**
 * Cuts a page into clauses and says what each stands for. A negation holds to the end of its sentence or to a "but", and,
 * when it introduces a list, for the list.
 */
export function clausesOf(facts: PageFacts, words: readonly Words[]): Clause[] {
  const clauses: Clause[] = [];
  let listDenied = false;
  let listOther = false;
  for (const block of facts.blocks) {
    if (block.kind === 'code') continue;
    const inList = block.kind === 'item' || block.kind === 'choice';
    if (!inList) {
      listDenied = false;
      listOther = false;
    }
    for (const sentence of sentencesOf(block.text)) {
      const other = words.some((one) => one.list('notNow').has(sentence));
      for (const { text, denied } of splitByNegation(sentence, words)) {
        clauses.push({
          text,
          block,
          stance: stanceOf(block, denied || (inList && listDenied), other || (inList && listOther), words, text),
        });
        if (!inList && text.length < 160) {
          listDenied = denied;
          listOther = other;
        }
      }
    }
  }
  return clauses;
}

function stanceOf(
  block: BlockFact,
  denied: boolean,
  other: boolean,
  words: readonly Words[],
  text: string,
): Clause['stance'] {
  if (denied) return 'denied';
  // "I agree that … may see my balance" is the request itself, ticked or not.
  const isAgreement = block.kind === 'choice' && words.some((one) => one.list('binding').has(text));
  if (block.chosen === false && !isAgreement) return 'offered';
  if (other) return 'other';
  return AMOUNT.test(text) ? 'figures' : 'said';
}

/** Sentences end at a mark followed by space and a capital, a bullet or a line; abbreviations and `Acme.com` do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      // Without a space where a link or another part of the page ends: "… regulations.Your consent …".
      /(?<=[!?。]|[.](?!\w))\s+(?=[\p{Lu}\p{N}"'“„«¿¡•·])|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}{2})|\s*[•·|]\s+/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function splitByNegation(sentence: string, words: readonly Words[]): { text: string; denied: boolean }[] {
  const turns = words
    .flatMap((one) => [
      ...one
        .list('negations')
        .findAll(sentence)
        .map(({ start }) => ({ start, denied: true })),
      ...one
        .list('contrasts')
        .findAll(sentence)
        .map(({ start }) => ({ start, denied: false })),
    ])
    .sort((a, b) => a.start - b.start);
  const parts: { text: string; denied: boolean }[] = [];
  let from = 0;
  let denied = false;
  for (const turn of turns) {
    // "not only": both at once turn nothing.
    if (turn.denied === denied) continue;
    if (turn.start > from) parts.push({ text: sentence.slice(from, turn.start).trim(), denied });
    from = turn.start;
    ({ denied } = turn);
  }
  parts.push({ text: sentence.slice(from).trim(), denied });
  return parts.filter(({ text }) => text !== '');
}
