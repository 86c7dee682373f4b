import { type LogDatabase, openLog } from '../log/db';
import { recordEvents } from '../log/record';
import type { LogEvent } from '../log/types';
import { browser } from './browser';

let opened: Promise<LogDatabase> | null = null;

/** The log, opened once per worker or page; opened anew after a failure or when the browser closed it. */
export function log(): Promise<LogDatabase> {
  opened ??= openLog().then(
    (database) => {
      database.addEventListener('close', () => {
        opened = null;
      });
      return database;
    },
    (reason) => {
      opened = null;
      throw reason;
    },
  );
  return opened;
}

const FAILED = 'log-failed';

/**
 * Writes events, once more with a fresh connection if the first try fails. A second failure is not swallowed: it is kept
 * for the popup to show, in words, until a write succeeds. `true` = on disk.
 */
export async function record(events: readonly LogEvent[]): Promise<boolean> {
  if (events.length === 0) return true;
  try {
    await recordEvents(await log(), events).catch(async () => {
      opened = null;
      await recordEvents(await log(), events);
    });
    if (reported) await browser.storage.local.remove(FAILED);
    reported = false;
    return true;
  } catch (reason) {
    reported = true;
    await browser.storage.local.set({
      [FAILED]: { at: new Date().toISOString(), reason: reason instanceof DOMException ? reason.name : 'unknown' },
    });
    return false;
  }
}

let reported = true;

/** Why the log could not be written last time; `null` = all is well. */
export async function logFailure(): Promise<{ at: string; reason: string } | null> {
  return ((await browser.storage.local.get(FAILED))[FAILED] as { at: string; reason: string } | undefined) ?? null;
}
