import { type LogDatabase, openLog } from '../log/db';
import { recordEvents } from '../log/record';
import type { LogEvent } from '../log/types';
import { browser } from './browser';

/**
 * What keeps the log from being written or read, as far as we know. `newer`: it is of a newer version of the extension;
 * `blocked`: another page of ours holds an older one open; `full`: no room; `unreadable`: some entries are broken.
 */
export type LogTrouble = 'newer' | 'blocked' | 'full' | 'failed' | 'unreadable';

let opened: Promise<LogDatabase> | null = null;

/**
 * The log, opened once per worker or page; opened anew after a failure or when the browser closed it.
 * @throws `VersionError` where a newer version wrote it, `LogBlocked` where another page of ours keeps it from opening.
 */
export function log(): Promise<LogDatabase> {
  opened ??= open();
  return opened;
}

/** Opens it; rejects while it is held up, and is then what `log` gives as soon as it has opened after all. */
function open(): Promise<LogDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openLog(undefined, () => reject(new LogBlocked('another page of Tellertale holds the log open')));
    opening.then(
      (database) => {
        database.addEventListener('close', forget);
        opened = opening;
        resolve(database);
      },
      (reason) => {
        forget();
        reject(reason);
      },
    );
  });
}

function forget(): void {
  opened = null;
}

/** The log cannot be opened yet. */
class LogBlocked extends Error {
  override readonly name = 'LogBlocked';
}

const FAILED = 'log-failed';

/**
 * Writes events, once more with a fresh connection if the first try fails. A second failure is not swallowed: it is kept
 * for the popup to show, in words, until a write succeeds. `true` = on disk.
 */
export async function record(events: readonly LogEvent[]): Promise<boolean> {
  if (events.length === 0) return true;
  try {
    await recordEvents(await log(), events).catch(async (reason) => {
      if (isFull(reason)) throw reason;
      (await log()).close();
      forget();
      await recordEvents(await log(), events);
    });
    if (reported) await browser.storage.local.remove(FAILED);
    reported = false;
    return true;
  } catch (reason) {
    reported = true;
    // Where the disk is full even this may fail: the events are still kept for the next try.
    await browser.storage.local.set({ [FAILED]: troubleOf(reason) }).catch(() => undefined);
    return false;
  }
}

let reported = true;

/** What a failure means for the person. */
function troubleOf(reason: unknown): LogTrouble {
  if (isFull(reason)) return 'full';
  const { name } = reason as { name?: unknown };
  return name === 'VersionError' ? 'newer' : name === 'LogBlocked' ? 'blocked' : 'failed';
}

function isFull(reason: unknown): boolean {
  return (reason as { name?: unknown }).name === 'QuotaExceededError';
}

const unreadable = new Set<string>();

/** An entry could not be read. */
export function noteUnreadable(grantId: string): void {
  unreadable.add(grantId);
}

/** What is wrong with the log right now; `null` = all is well. Entries count that could not be read before `reading` ended. */
export async function logTrouble(reading?: Promise<unknown>): Promise<LogTrouble | null> {
  const failed = (await browser.storage.local.get(FAILED))[FAILED] as LogTrouble | undefined;
  try {
    await (failed === 'blocked' ? soon(log()) : log());
  } catch (reason) {
    return troubleOf(reason);
  }
  await reading?.catch(() => undefined);
  return failed ?? (unreadable.size > 0 ? 'unreadable' : null);
}

/** Behind an opening that is held up, the browser lets the next one wait without a word: it is held up as well. */
function soon(opening: Promise<LogDatabase>): Promise<LogDatabase> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new LogBlocked('still held open')), 500));
  return Promise.race([opening, late]);
}
