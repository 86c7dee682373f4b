/** A piece of a phrase, as `phrase.ts` says how they are written. */
export type Part = Word | Slot | Group | { readonly kind: 'anything' };

/** A word as written; `*` before or after it takes any letters there. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Slot {
  readonly kind: 'slot';
  readonly name: string;
}

export interface Group {
  readonly kind: 'group';
  readonly alternatives: readonly (readonly Part[])[];
  /** `[…]`: one of them or none. */
  readonly optional: boolean;
  /** `(…)*`: takes any ending. */
  readonly open: boolean;
}

interface Reading {
  readonly phrase: string;
  readonly tokens: readonly string[];
  at: number;
}

/**
 * Takes a phrase apart, without the `=` it may begin with.
 * @throws where brackets do not match: phrases are ours, and their tests read them all.
 */
export function parsePhrase(phrase: string): readonly Part[] {
  const tokens = phrase.match(/\{\w+\}|\.\.\.|\)\*?|[([\]|]|[^\s{}()[\]|]+/gu) ?? [];
  const reading = { phrase, tokens, at: 0 };
  const parts = sequence(reading);
  if (reading.at < tokens.length) throw new Error(`brackets do not match in the phrase "${phrase}"`);
  return parts;
}

/** Parts one after the other, up to the end or to what ends a group. */
function sequence(reading: Reading): Part[] {
  const parts: Part[] = [];
  for (let token = reading.tokens[reading.at]; token !== undefined; token = reading.tokens[reading.at]) {
    if (token === '|' || token.startsWith(')') || token === ']') break;
    reading.at += 1;
    if (token === '...') parts.push({ kind: 'anything' });
    else if (token === '(' || token === '[') parts.push(group(reading, token === '(' ? ')' : ']'));
    else if (token.startsWith('{')) parts.push({ kind: 'slot', name: token.slice(1, -1) });
    else parts.push(parseWord(token));
  }
  return parts;
}

function group(reading: Reading, end: ')' | ']'): Group {
  const alternatives = [sequence(reading)];
  while (reading.tokens[reading.at] === '|') {
    reading.at += 1;
    alternatives.push(sequence(reading));
  }
  const closing = reading.tokens[reading.at];
  if (!closing?.startsWith(end)) throw new Error(`"${end}" is missing in the phrase "${reading.phrase}"`);
  reading.at += 1;
  return { kind: 'group', alternatives, optional: end === ']', open: closing.endsWith('*') };
}

export function parseWord(token: string): Word {
  const [, before = '', text = '', after = ''] = /^(\*?)(.*?)(\*?)$/s.exec(token) ?? [];
  return { kind: 'word', text, openStart: before !== '', openEnd: after !== '' };
}
