import type { LogDatabase } from './db';
import type { Grant } from './types';

/** Counting goes no further: of 100,000 entries it would take longer than the whole popup. */
export const MOST_DUE = 100;

/**
 * What wants a look at `now` (milliseconds since 1970): how many there are, at most `MOST_DUE`, and the first few, the longest
 * due first. Found by an index of the moments at which entries become due, so it costs the same in a log of any size. A clock that was set
 * back finds fewer, one set forward more: nothing is kept that could go wrong with it.
 */
export async function dueGrants(
  database: LogDatabase,
  now: number,
  count: number,
): Promise<{ count: number; grants: Grant[] }> {
  const due = IDBKeyRange.upperBound(new Date(now).toISOString());
  const transaction = database.transaction('grants');
  const index = transaction.store.index('due');
  const [all, grants] = await Promise.all([index.getAllKeys(due, MOST_DUE), count > 0 ? index.getAll(due, count) : []]);
  return { count: all.length, grants };
}
