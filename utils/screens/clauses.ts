import type { BlockFact, PageFacts } from '../detect/page-facts';
import { withoutNames } from './without-names';
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

/** Nothing but the number of an account. */
const NUMBER = /^[\d\s*•xX-]{6,}$/;

/** "Cuenta Nómina ···· 4471", cut at a bullet or not: the name of one account, not a kind of data. */
const ENDS_MASKED = /(?:[·•*∙]{2,}(?:[ -]?\d{2,4})?|(?:…|\.{2,}|\b[xX]{2,})[ -]?\d{2,4}|\bending (?:in )?\d{2,4})\)?$/;

/** RFC 2606: whoever is at such a host is no example in the text. */
const RESERVED = /\.example\b/gi;

/**
 * Cuts a page into clauses and says what each stands for. A negation holds to the end of its sentence or to a "but", and,
 * when it introduces a list, for the list. One that comes last ("… is not shared", German "nicht") holds for what is before it.
 * @param names of the parties: an app may be called "Example".
 */
export function clausesOf(facts: PageFacts, words: readonly Words[], names: readonly string[]): Clause[] {
  const clauses: Clause[] = [];
  let listDenied = false;
  let listOther = false;
  const labels = facts.fields.map(({ label }) => label).filter((label) => label.length > 2);
  for (const [index, block] of facts.blocks.entries()) {
    if (block.kind === 'code' || isLabels(block.text, labels)) continue;
    const isIntroduced = /[:：]$/.test(facts.blocks[index - 1]?.text ?? '');
    const inList = block.kind === 'item' || block.kind === 'choice' || isIntroduced;
    if (!inList) {
      listDenied = false;
      listOther = false;
    }
    const answers = isAnswer(block, facts.blocks[index - 1], words);
    for (const sentence of sentencesOf(block.text)) {
      // "Acme: balances and budgets in one place" says what Acme is for, and asks for nothing.
      if (names.some((name) => sentence.startsWith(`${name}:`) && sentence.length > name.length + 1)) continue;
      const plain = withoutNames(names, sentence).replace(RESERVED, ' ');
      // "You can cancel it in Payments" says where to stop, and asks for nothing.
      const other =
        answers ||
        asksOther(/^([^:：]{2,40})[:：]\s/.exec(plain)?.[1] ?? '', words) ||
        words.some((one) => one.list('notNow').has(plain) || one.term('stop').find(plain)?.start === 0);
      const parts = splitByNegation(sentence, words);
      // "They are not told your balance." denies all it says; "… to check you, without a certificate." is over with its end.
      const [first, second] = parts;
      const goesOn =
        !/[.!?]$/.test(sentence) ||
        (first?.denied ?? false) ||
        ((first?.text.length ?? 0) < 20 &&
          !words.some((one) => one.list('manner').find(second?.text ?? '')?.start === 0));
      for (const { text, denied } of parts) {
        const stance = stanceOf(block, denied || (inList && listDenied), other || (inList && listOther), words, text);
        // "Sort code and account number | 00-00-00 12345678": whose they are is shown, not asked for.
        const isShown = stance === 'said' && NUMBER.test(facts.blocks[index + 1]?.text ?? '');
        clauses.push({ text, block, stance: isShown ? 'figures' : stance });
        if (!inList && text.length < 160) {
          listDenied = denied && goesOn;
          listOther = other;
        }
      }
    }
  }
  return clauses;
}

/** "What for", "Who else gets it": the heading or row title to which something is the answer that names no data to be shared. */
function isAnswer({ kind }: BlockFact, title: BlockFact | undefined, words: readonly Words[]): boolean {
  if (title?.kind === 'heading' ? kind !== 'text' : title?.kind !== 'item' || (kind !== 'item' && kind !== 'text'))
    return false;
  return title !== undefined && title.text.length <= 60 && asksOther(title.text.replace(/[?:：.\s]+$/, ''), words);
}

/** What stands beside fields is typed there, not shared from the account. */
function isLabels(text: string, labels: readonly string[]): boolean {
  const rest = labels.reduce((left, label) => left.replace(label, ' '), text);
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}

function asksOther(title: string, words: readonly Words[]): boolean {
  return (['purpose', 'others'] as const).some((term) =>
    words.some((one) => {
      const found = one.term(term).find(title);
      return found?.start === 0 && found.slots['purpose'] === undefined;
    }),
  );
}

function stanceOf(
  block: BlockFact,
  denied: boolean,
  other: boolean,
  words: readonly Words[],
  text: string,
): Clause['stance'] {
  if (denied) return 'denied';
  if (ENDS_MASKED.test(text)) return 'figures';
  // "I agree that … may see my balance" is the request itself, ticked or not.
  const isAgreement = block.kind === 'choice' && words.some((one) => one.list('binding').has(text));
  if (block.chosen === false && !isAgreement) return 'offered';
  if (other) return 'other';
  return AMOUNT.test(text) ? 'figures' : 'said';
}

/** Sentences end at a mark followed by space and a capital, a bullet or a line; abbreviations, `Acme.com` and the 31. Juli do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      // Without a space where a link or another part of the page ends: "… regulations.Your consent …", "… aplicable.Su consentimiento …".
      /(?<=[!?。]|(?<!\b\d{1,2})[.](?!\w))\s+(?=[\p{Lu}\p{N}"'“„«¿¡•·])|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll})|\s*[•·|]\s+/u,
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
  const back = deniedBefore(sentence, words);
  if (back) {
    turns.push({ start: back.start, denied: true });
    turns.sort((a, b) => a.start - b.start);
    // What is said between is inside what is denied.
    for (let at = turns.length - 1; at >= 0; at -= 1) {
      const turn = turns[at];
      if (turn && turn.start > back.start && turn.start < back.end) turns.splice(at, 1);
    }
  }
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

/**
 * The part of a sentence that a later negation speaks of: from the clause after the last thing that is said to be shared, else
 * from the start, to the negation. `null` = there is none.
 */
function deniedBefore(sentence: string, words: readonly Words[]): { start: number; end: number } | null {
  const found = words.flatMap((one) => [
    ...one.list('denials').findAll(sentence),
    ...one
      .list('negations')
      .findAll(sentence)
      .filter(({ end }) => /^\s*(?:[.,;:!?)]|$)/.test(sentence.slice(end))),
  ])[0];
  if (!found) return null;
  const before = sentence.slice(0, found.start);
  const shared = words.flatMap((one) => one.list('shares').findAll(before)).map(({ end }) => end);
  const clause = /[,;:–—]/g;
  clause.lastIndex = Math.max(0, ...shared);
  const start = shared.length === 0 ? 0 : (clause.exec(before)?.index ?? 0);
  const turned = words.flatMap((one) => one.list('contrasts').findAll(before)).map((one) => one.start);
  return { start: Math.max(start, ...turned, 0), end: found.start };
}
