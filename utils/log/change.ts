import { allOrNothing, request } from './all-or-nothing';
import type { LogDatabase } from './db';
import { deriveGrant } from './derive';
import { toStore } from './stored';
import type { LogEvent } from './types';
import { wholeHistory } from './whole-history';

/** How many events one transaction takes: bounded memory, and progress in between. */
const BATCH = 1_000;

/**
 * Merges events into the log by id; what is there stays as it is. Grants are derived anew from their whole history, because
 * imported events may be older than ours. Reports progress after each batch. Returns how many were new and how many known.
 * @throws where a record cannot be stored: of its batch nothing is then kept, of those before all.
 */
export async function mergeEvents(
  database: LogDatabase,
  events: readonly LogEvent[],
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<{ added: number; known: number }> {
  let added = 0;
  for (let start = 0; start < events.length; start += BATCH) {
    const batch = events.slice(start, start + BATCH);
    const transaction = database.transaction(['events', 'grants'], 'readwrite');
    const [eventStore, grantStore] = [transaction.objectStore('events'), transaction.objectStore('grants')];
    added += await allOrNothing(transaction, async () => {
      // Asked all together: one by one, each would be a way to the browser and back.
      const known = await Promise.all(batch.map(({ id }) => request(eventStore.getKey(id))));
      const fresh = new Map<string, LogEvent>();
      for (const [index, event] of batch.entries())
        if (known[index] === undefined && !fresh.has(event.id)) fresh.set(event.id, event);
      const touched = [...new Set([...fresh.values()].map(({ grantId }) => grantId))];
      const additions = [...fresh.values()].map((event) => request(eventStore.add(event)));
      // The database answers in the order in which it was asked: these see what was added.
      const reads = touched.map((grantId) => request(eventStore.index('grant').getAll(wholeHistory(grantId))));
      const [histories] = await Promise.all([Promise.all(reads), Promise.all(additions)]);
      await Promise.all(
        touched.map((grantId, index) => {
          const grant = deriveGrant(histories[index] ?? []);
          return request<unknown>(grant ? grantStore.put(toStore(grant)) : grantStore.delete(grantId));
        }),
      );
      return fresh.size;
    });
    onProgress(Math.min(start + BATCH, events.length), events.length);
  }
  return { added, known: events.length - added };
}

/** Every event in the order of its id, read in batches: for an export of any size. */
export async function* allEvents(database: LogDatabase): AsyncGenerator<LogEvent> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const batch: LogEvent[] = await database.getAll('events', after, BATCH);
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
