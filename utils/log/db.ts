import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Grant, LogEvent } from './types';

export const DATABASE = 'tellertale';
export const VERSION = 1;

export interface LogSchema extends DBSchema {
  /** Appended, never changed. `grant` = [grantId, at]: one grant's history in order. */
  events: { key: string; value: LogEvent; indexes: { grant: [string, string]; at: string } };
  /** Derived from `events` in the same transaction. `lastAt`: newest first without counting anything. */
  grants: { key: string; value: Grant; indexes: { lastAt: string } };
}

export type LogDatabase = IDBPDatabase<LogSchema>;
type Upgrade = IDBPTransaction<LogSchema, StoreNames<LogSchema>[], 'versionchange'>;

/** One step per version, never changed once released: step n makes version n of version n - 1. */
const MIGRATIONS: readonly ((database: LogDatabase, transaction: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('grant', ['grantId', 'at']);
    events.createIndex('at', 'at');
    database.createObjectStore('grants', { keyPath: 'id' }).createIndex('lastAt', 'lastAt');
  },
];

/**
 * Opens the log, bringing an older one up step by step. Throws `VersionError` where the log was written by a newer
 * version of the extension: it is then left as it is.
 */
export function openLog(name: string = DATABASE): Promise<LogDatabase> {
  return openDB<LogSchema>(name, VERSION, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction as Upgrade);
    },
    // Another page of ours wants to upgrade or delete: let it, the next call opens anew.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
