import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { deriveGrant } from './derive';
import type { Grant, LogEvent } from './types';
import { wholeHistory } from './whole-history';

export const DATABASE = 'tellertale';
export const VERSION = 2;

export interface LogSchema extends DBSchema {
  /** Appended, never changed. `grant` = [grantId, at]: one grant's history in order. */
  events: { key: string; value: LogEvent; indexes: { grant: [string, string]; at: string } };
  /**
   * Derived from `events` in the same transaction. `lastAt`: newest first without counting anything; `status` =
   * [status, lastAt]: the same among those in one state, so that what needs a look is found without reading all.
   */
  grants: { key: string; value: Grant; indexes: { lastAt: string; status: [string, string] } };
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
  // Version 2: the index `status`; every grant knows its latest request and what was asked for before it.
  async (_database, transaction) => {
    const [events, grants] = [transaction.objectStore('events'), transaction.objectStore('grants')];
    grants.createIndex('status', ['status', 'lastAt']);
    for (const grantId of await grants.getAllKeys()) {
      const grant = deriveGrant(await events.index('grant').getAll(wholeHistory(grantId)));
      if (grant) await grants.put(grant);
    }
  },
];

/**
 * Opens the log, bringing an older one up step by step. Rejects with `VersionError` where the log was written by a newer
 * version of the extension: it is then left as it is. While another page of ours holds an older version open, `onBlocked`
 * is called, and the log opens when that page is gone.
 */
export function openLog(name: string = DATABASE, onBlocked: () => void = () => undefined): Promise<LogDatabase> {
  return openDB<LogSchema>(name, VERSION, {
    blocked: onBlocked,
    async upgrade(database, oldVersion, _newVersion, transaction) {
      try {
        for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction as Upgrade);
      } catch {
        // All or nothing: half an upgrade would be kept otherwise, under the new number. Opening then rejects.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    // Another page of ours wants to upgrade or delete: let it, the next call opens anew.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
