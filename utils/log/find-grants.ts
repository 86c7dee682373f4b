import type { LogDatabase } from './db';
import { isReadableGrant } from './is-readable-grant';
import type { StoredGrant } from './stored';
import type { Grant } from './types';

/** One word of a search: any of these beginnings of words, or exactly one of these facets. */
export interface Term {
  readonly begins: readonly string[];
  readonly is: readonly string[];
}

/** Up to so many keys of one term are read: a term with fewer is answered from them. */
const FEW = 1_000;
/** With common terms the newest entries are looked at, as many as this: the page is nearly always full by then. */
const LOOKED_AT = 1_000;
/** Grants read at once where candidates are known by their ids. */
const AT_ONCE = 100;

/** Where a page ended. */
export type Place = Pick<Grant, 'id' | 'lastAt'>;

/**
 * The newest grants that fit every term, latest first; `fits` says so of those the terms leave. `after` = the last one of
 * the page before. A rare word is found by the index of words, a common one by looking at the newest; only where words
 * that are common by themselves hardly ever meet are all their ids put together.
 */
export async function findGrants(
  database: LogDatabase,
  terms: readonly Term[],
  fits: (grant: Grant) => boolean,
  count: number,
  after: Place | null,
): Promise<Grant[]> {
  const isFound = (grant: StoredGrant) =>
    isReadableGrant(grant) &&
    (after === null || comesAfter(grant, after)) &&
    terms.every((term) => hasTerm(grant, term)) &&
    fits(grant);
  const few = await fewest(database, terms);
  if (few) {
    const grants = await getEach(database, [...few]);
    return grants
      .filter(isFound)
      .sort((a, b) => (comesAfter(a, b) ? 1 : -1))
      .slice(0, count);
  }
  const { found, complete } = await lookAtNewest(
    database,
    isFound,
    count,
    after,
    terms.length > 0 ? LOOKED_AT : Infinity,
  );
  return complete ? found : putTogether(database, terms, isFound, count);
}

/** Does a grant stand further back than this place? The newest first; of the same moment, the larger id, as the index has it. */
export function comesAfter(grant: Place, place: Place): boolean {
  return grant.lastAt < place.lastAt || (grant.lastAt === place.lastAt && grant.id < place.id);
}

/** The ids of the rarest term, where it is rare; `null` = all are common, or there are none. */
async function fewest(database: LogDatabase, terms: readonly Term[]): Promise<ReadonlySet<string> | null> {
  let best: ReadonlySet<string> | null = null;
  for (const term of terms) {
    const ids = await idsOf(database, term, FEW + 1);
    if (ids.size <= FEW && (best === null || ids.size < best.size)) best = ids;
  }
  return best;
}

/** The ids of the grants with this term, at most about `limit` of them. */
async function idsOf(database: LogDatabase, { begins, is }: Term, limit?: number): Promise<ReadonlySet<string>> {
  const index = database.transaction('grants').store.index('words');
  const ranges = [
    ...begins.map((word) => IDBKeyRange.bound(word, `${word}\uffff`)),
    ...is.map((facet) => IDBKeyRange.only(facet)),
  ];
  return new Set((await Promise.all(ranges.map((range) => index.getAllKeys(range, limit)))).flat());
}

function hasTerm({ find }: StoredGrant, { begins, is }: Term): boolean {
  return (find?.words ?? []).some(
    (word) => is.includes(word) || begins.some((beginning) => word.startsWith(beginning)),
  );
}

async function getEach(database: LogDatabase, ids: readonly string[]): Promise<StoredGrant[]> {
  const { store } = database.transaction('grants');
  return (await Promise.all(ids.map((id) => store.get(id)))).filter((grant) => grant !== undefined);
}

/** Goes from the newest back, over `most` entries. `complete`: the page is full, or there is nothing further back. */
async function lookAtNewest(
  database: LogDatabase,
  isFound: (grant: StoredGrant) => boolean,
  count: number,
  after: Place | null,
  most: number,
): Promise<{ found: Grant[]; complete: boolean }> {
  const found: Grant[] = [];
  const range = after && IDBKeyRange.upperBound(after.lastAt);
  let cursor = await database.transaction('grants').store.index('lastAt').openCursor(range, 'prev');
  for (let looked = 0; cursor && found.length < count; looked += 1) {
    if (looked === most) return { found, complete: false };
    if (isFound(cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return { found, complete: true };
}

/** All ids of every term, brought together, and of those the newest: dear, and exact. */
async function putTogether(
  database: LogDatabase,
  terms: readonly Term[],
  isFound: (grant: StoredGrant) => boolean,
  count: number,
): Promise<Grant[]> {
  const sets = await Promise.all(terms.map((term) => idsOf(database, term)));
  const inOrder = await database.getAllKeysFromIndex('grants', 'lastAt');
  const ids = inOrder.reverse().filter((id) => sets.every((set) => set.has(id)));
  const found: Grant[] = [];
  for (let start = 0; start < ids.length && found.length < count; start += AT_ONCE)
    found.push(...(await getEach(database, ids.slice(start, start + AT_ONCE))).filter(isFound));
  return found.slice(0, count);
}
