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
    const touched = new Set<string>();
    for (const event of batch) {
      if ((await eventStore.getKey(event.id)) !== undefined) continue;
      await eventStore.add(event);
      touched.add(event.grantId);
      added += 1;
    }
    for (const grantId of touched) {
      const history = await eventStore.index('grant').getAll(wholeHistory(grantId));
      const grant = deriveGrant(history);
      if (grant) await grantStore.put(toStore(grant));
      else await grantStore.delete(grantId);
    }
    await transaction.done;
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
