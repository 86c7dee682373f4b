import { foldedWords } from './fold';
import { nextDueOf } from './reminders';
import type { Grant } from './types';

/** What the database finds a grant by: made anew whenever the grant is written, never exported. */
export interface Find {
  /** When it next wants a look, ISO; absent = never, and so not in the index. */
  readonly due?: string;
  /** Words to find it by, folded, and `=` facets (`=t:balances`, `=s:granted`) that no word can be. */
  readonly words: readonly string[];
}

/** A grant as it lies in the database. */
export interface StoredGrant extends Grant {
  readonly find: Find;
}

/** Enough for every real name; a name of 5,000 words must not make 5,000 entries of the index. */
const MAX_WORDS = 60;
const MAX_WORD = 40;
/** Inside the recipient's name and domain a word is also found from its third-last letter on: `budget` in `acmebudget.example`. */
const SHORTEST_TAIL = 3;

/** A grant with what it is found by. Pure. */
export function toStore(grant: Grant): StoredGrant {
  const due = nextDueOf(grant);
  return { ...grant, find: { ...(due === null ? {} : { due }), words: findWords(grant) } };
}

/** A grant as it went in. */
export function fromStore({ find: _, ...grant }: StoredGrant): Grant {
  return grant;
}

/** `type` is held, or was asked for where nothing is held. */
export const typeFacet = (type: string) => `=t:${type}`;
export const statusFacet = (status: string) => `=s:${status}`;

function findWords({ screen, status, data }: Grant): string[] {
  const { recipient, holder, intermediary } = screen;
  const facets = [statusFacet(status), ...(status === 'granted' ? data : screen.data).map(typeFacet)];
  const wordsOf = (texts: readonly (string | undefined)[]) => texts.flatMap((text) => foldedWords(text ?? ''));
  const who = wordsOf([recipient.name, recipient.domain]);
  const others = wordsOf([recipient.clientId, holder.name, holder.domain, intermediary?.name, intermediary?.domain]);
  const words = [...who, ...others, ...who.flatMap(tails)].map((word) => word.slice(0, MAX_WORD));
  return [...facets, ...new Set(words)].slice(0, MAX_WORDS);
}

function tails(word: string): string[] {
  const letters = [...word.slice(0, MAX_WORD)];
  return letters.slice(1, 1 - SHORTEST_TAIL || undefined).map((_, index) => letters.slice(index + 1).join(''));
}
