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
  let cursor = await database.transaction('grants').store.index('lastAt').openCursor(range, 'prev');
  while (cursor && read.length < count) {
    if (isReadableGrant(cursor.value)) read.push(cursor.value);
    else unreadable.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return { read, unreadable };
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
