import type { LogDatabase } from './db';
import type { Grant, LogEvent } from './types';

/** The newest grants, latest first. `before`: only those whose latest event is older than this ISO time. */
export async function newestGrants(database: LogDatabase, count: number, before?: string): Promise<Grant[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const found: Grant[] = [];
  let cursor = await database.transaction('grants').store.index('lastAt').openCursor(range, 'prev');
  while (cursor && found.length < count) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** One grant's history, oldest first. */
export function eventsOf(database: LogDatabase, grantId: string): Promise<LogEvent[]> {
  return database.getAllFromIndex('events', 'grant', IDBKeyRange.bound([grantId, ''], [grantId, '\uffff']));
}
