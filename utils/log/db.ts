import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { deriveGrant } from './derive';
import { type StoredGrant, toStore } from './stored';
import type { LogEvent } from './types';
import { wholeHistory } from './whole-history';

export const DATABASE = 'tellertale';
export const VERSION = 2;

export interface LogSchema extends DBSchema {
  /** Appended, never changed. `grant` = [grantId, at]: one grant's history in order. */
  events: { key: string; value: LogEvent; indexes: { grant: [string, string]; at: string } };
  /**
   * Derived from `events` in the same transaction. `lastAt`: newest first without counting anything. `due`:
   * when it next wants a look, so that this is found without reading all. `words`: what it is found by.
   */
  grants: {
    key: string;
    value: StoredGrant;
    indexes: { lastAt: string; due: string; words: string };
  };
  /** The events of the last deletion in portions, until it is taken back or forgotten. */
  bin: { key: string; value: Portion };
  /** What the last deletion was; the only key is `deletion`. */
  meta: { key: string; value: Deletion };
}

/** Many deleted events in one record: as records of their own they took twenty times as long. */
export interface Portion {
  /** Its number and, behind a colon, how many events are in it: countable without reading it. */
  readonly id: string;
  readonly events: readonly LogEvent[];
}

/** The last deletion, as long as it can be taken back. */
export interface Deletion {
  /** ISO time. */
  readonly at: string;
  /** How many grants it took away. */
  readonly grants: number;
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
  // Version 2: what wants a look and what a search looks for are found by index; every grant knows its latest request and
  // what was asked for before it; a bin for what was deleted.
  async (database, transaction) => {
    const [events, grants] = [transaction.objectStore('events'), transaction.objectStore('grants')];
    grants.createIndex('due', 'find.due');
    grants.createIndex('words', 'find.words', { multiEntry: true });
    database.createObjectStore('bin', { keyPath: 'id' });
    database.createObjectStore('meta');
    for (const grantId of await grants.getAllKeys()) {
      const grant = deriveGrant(await events.index('grant').getAll(wholeHistory(grantId)));
      if (grant) await grants.put(toStore(grant));
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
