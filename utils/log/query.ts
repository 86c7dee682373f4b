import type { LogDatabase } from './db';
import { deriveGrant } from './derive';
import { isReadableGrant } from './is-readable-grant';
import { ownEvents } from './own-events';
import type { Grant, LogEvent } from './types';
import { wholeHistory } from './whole-history';

/**
 * The newest grants, latest first. `before`: only those whose latest event is older than this ISO time. One that cannot
 * be read is derived anew from its events, and left out and told to `onUnreadable` where these do not help: it must not
 * hide the rest.
 */
export async function newestGrants(
  database: LogDatabase,
  count: number,
  before?: string,
  onUnreadable: (grantId: string) => void = () => undefined,
): Promise<Grant[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  try {
    const { read, unreadable } = await readInOrder(database, count, range);
    if (unreadable.length === 0) return read;
  } catch {
    // The browser itself cannot read a value: one by one, then.
  }
  return readOneByOne(database, count, range, onUnreadable);
}

async function readInOrder(
  database: LogDatabase,
  count: number,
  range: IDBKeyRange | null,
): Promise<{ read: Grant[]; unreadable: string[] }> {
  const read: Grant[] = [];
  const unreadable: string[] = [];
  for await (const { primaryKey, value } of lastFirst(database, count, range)) {
    if (isReadableGrant(value)) read.push(value);
    else unreadable.push(primaryKey);
    if (read.length === count) break;
  }
  return { read, unreadable };
}

/** A record of the store of grants. */
interface Stored {
  readonly primaryKey: string;
  readonly value: unknown;
}

/** Indexed Database API 3.0; in browsers since 2025. */
interface ReadsBackwards {
  getAllRecords?(options: { query: IDBKeyRange | null; count: number; direction: 'prev' }): Promise<Stored[]>;
}

/** Grants from the latest on: all asked for at once where the browser can, else one after the other, 0.5 ms each. */
async function* lastFirst(database: LogDatabase, count: number, range: IDBKeyRange | null): AsyncGenerator<Stored> {
  const index = database.transaction('grants').store.index('lastAt');
  const backwards = index as ReadsBackwards;
  if ('getAllRecords' in index && backwards.getAllRecords)
    return yield* await backwards.getAllRecords({ query: range, count, direction: 'prev' });
  for (let cursor = await index.openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) yield cursor;
}

async function readOneByOne(
  database: LogDatabase,
  count: number,
  range: IDBKeyRange | null,
  onUnreadable: (grantId: string) => void,
): Promise<Grant[]> {
  const ids: string[] = [];
  let cursor = await database.transaction('grants').store.index('lastAt').openKeyCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) ids.push(cursor.primaryKey);
  const grants: Grant[] = [];
  for (const id of ids) {
    if (grants.length >= count) break;
    const grant = await readGrant(database, id);
    if (grant) grants.push(grant);
    else onUnreadable(id);
  }
  return grants;
}

/** One grant, from its events where its own record cannot be read; `null` = there is none, or neither helps. */
export async function readGrant(database: LogDatabase, grantId: string): Promise<Grant | null> {
  const stored: unknown = await database.get('grants', grantId).catch(() => undefined);
  if (isReadableGrant(stored)) return stored;
  return eventsOf(database, grantId).then(deriveGrant, () => null);
}

/**
 * One grant's history as a person reads it, oldest first: without requests that turned out to be of another, and with one
 * `asked` for each request, at its first time and with all it came to say.
 */
export async function eventsOf(database: LogDatabase, grantId: string): Promise<LogEvent[]> {
  const events = ownEvents(await historyOf(database, grantId));
  const asked = new Map<string, LogEvent>();
  for (const event of events) if (event.type === 'asked') asked.set(event.flowId, event);
  return events.flatMap((event) => {
    if (event.type !== 'asked') return [event];
    const latest = asked.get(event.flowId);
    asked.delete(event.flowId);
    return latest ? [{ ...latest, id: event.id, at: event.at, how: event.how }] : [];
  });
}

/** Every event that was ever written to one grant, oldest first. */
export function historyOf(database: LogDatabase, grantId: string): Promise<LogEvent[]> {
  return database.getAllFromIndex('events', 'grant', wholeHistory(grantId));
}
