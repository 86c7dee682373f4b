import { mergeEvents } from './change';
import type { Deletion, LogDatabase, Portion } from './db';
import type { LogEvent } from './types';
import { wholeHistory } from './whole-history';

/**
 * What was deleted last lies in a bin on this device, so that it can be taken back even after the page was closed; after an
 * hour it is gone for good, and a further deletion takes its place. Bounded memory: events are moved in batches.
 */
const KEPT_FOR = 60 * 60 * 1000;
const BATCH = 1_000;
/** Grants at once: with their events one transaction stays small, and each grant is either there or in the bin. */
const GRANTS_AT_ONCE = 200;

export type Progress = (done: number, of: number) => void;
const silent: Progress = () => undefined;

/** Moves these grants with all their events to the bin. `now` in milliseconds since 1970. */
export async function deleteSome(
  database: LogDatabase,
  grantIds: readonly string[],
  now: number,
  onProgress: Progress = silent,
): Promise<void> {
  await begin(database, { at: new Date(now).toISOString(), grants: grantIds.length });
  for (let start = 0; start < grantIds.length; start += GRANTS_AT_ONCE) {
    const ids = grantIds.slice(start, start + GRANTS_AT_ONCE);
    const transaction = database.transaction(['events', 'grants', 'bin'], 'readwrite', { durability: 'strict' });
    const [events, grants, bin] = [
      transaction.objectStore('events'),
      transaction.objectStore('grants'),
      transaction.objectStore('bin'),
    ];
    const histories = await Promise.all(ids.map((id) => events.index('grant').getAll(wholeHistory(id))));
    const deleted = histories.flat();
    await Promise.all([
      bin.put(portion(start, deleted)),
      ...deleted.map((event) => events.delete(event.id)),
      ...ids.map((id) => grants.delete(id)),
    ]);
    await transaction.done;
    onProgress(Math.min(start + GRANTS_AT_ONCE, grantIds.length), grantIds.length);
  }
}

/** Moves the whole log to the bin. */
export async function deleteAll(database: LogDatabase, now: number, onProgress: Progress = silent): Promise<void> {
  const [grants, count] = await Promise.all([database.count('grants'), database.count('events')]);
  await begin(database, { at: new Date(now).toISOString(), grants });
  // Copied first and cleared at once: a browser that is killed in between has lost nothing. Where something was written
  // meanwhile, all is copied again; only a log that is wholly in the bin is cleared.
  for (;;) {
    await copyAll(database, (done) => onProgress(Math.min(done, count), count));
    const transaction = database.transaction(['events', 'grants', 'bin'], 'readwrite', { durability: 'strict' });
    const [events, bin] = [transaction.objectStore('events'), transaction.objectStore('bin')];
    const [there, portions] = await Promise.all([events.count(), bin.getAllKeys()]);
    const complete = there === portions.reduce((sum, key) => sum + sizeOf(key), 0);
    await Promise.all(complete ? [events.clear(), transaction.objectStore('grants').clear()] : [bin.clear()]);
    await transaction.done;
    if (complete) return;
  }
}

async function copyAll(database: LogDatabase, onDone: (done: number) => void): Promise<void> {
  let done = 0;
  for (let after: IDBKeyRange | null = null; ; ) {
    const batch: LogEvent[] = await database.getAll('events', after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    const transaction = database.transaction('bin', 'readwrite', { durability: 'relaxed' });
    await Promise.all([transaction.store.put(portion(done, batch)), transaction.done]);
    done += batch.length;
    onDone(done);
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** `from`: orders the portions of one deletion. */
const portion = (from: number, events: readonly LogEvent[]): Portion => ({
  id: `${String(from).padStart(9, '0')}:${events.length}`,
  events,
});

const sizeOf = (key: string) => Number(key.slice(key.indexOf(':') + 1));

/** Takes the last deletion back; what came into the log meanwhile stays. Nothing happens where there is none. */
export async function undoDeletion(database: LogDatabase, onProgress: Progress = silent): Promise<void> {
  const portions = await database.getAllKeys('bin');
  const of = portions.reduce((sum, key) => sum + sizeOf(key), 0);
  let done = 0;
  for (const key of portions) {
    const { events = [] } = (await database.get('bin', key)) ?? {};
    await mergeEvents(database, events);
    done += events.length;
    onProgress(done, of);
  }
  await emptyBin(database);
}

/** The last deletion and until when it can be taken back (ISO); `null` = none, or its time is over. */
export async function lastDeletion(
  database: LogDatabase,
  now: number,
): Promise<(Deletion & { readonly until: string }) | null> {
  const deletion = await database.get('meta', 'deletion');
  if (!deletion || isOver(deletion, now)) return null;
  return { ...deletion, until: new Date(Date.parse(deletion.at) + KEPT_FOR).toISOString() };
}

/** Forgets what was deleted, for good. */
export async function emptyBin(database: LogDatabase): Promise<void> {
  const transaction = database.transaction(['bin', 'meta'], 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.objectStore('bin').clear(), transaction.objectStore('meta').delete('deletion')]);
  await transaction.done;
}

/** Forgets it once its hour is over. Returns when that will be, in milliseconds since 1970; `null` = nothing is left. */
export async function emptyOldBin(database: LogDatabase, now: number): Promise<number | null> {
  const deletion = await database.get('meta', 'deletion');
  if (!deletion) return null;
  if (!isOver(deletion, now)) return Date.parse(deletion.at) + KEPT_FOR;
  await emptyBin(database);
  return null;
}

/** A clock that was set back must not keep it for longer than it was promised. */
function isOver({ at }: Deletion, now: number): boolean {
  return Math.abs(now - Date.parse(at)) >= KEPT_FOR;
}

async function begin(database: LogDatabase, deletion: Deletion): Promise<void> {
  await emptyBin(database);
  await database.put('meta', deletion, 'deletion');
}
