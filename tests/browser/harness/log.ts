import type { Page } from 'playwright-core';
import type { EventType, Grant, LogEvent } from '../../../utils/log/types.ts';
import { type Chromium, openPopup } from './chromium.ts';
import { until } from './until.ts';

export interface StoredLog {
  readonly events: LogEvent[];
  readonly grants: Grant[];
  /** Session and local storage of the extension. */
  readonly storage: unknown;
}

/** Everything the extension has stored, read in one of its own pages. */
export async function readLog(browser: Chromium): Promise<StoredLog> {
  const page = await openPopup(browser);
  try {
    return await page.evaluate(dump);
  } finally {
    await page.close();
  }
}

/** What happened, in order: a screen that turned out to say more is still one question. */
export function story(events: readonly LogEvent[]): EventType[] {
  const asked = new Set<string>();
  return events.flatMap(({ type, flowId }) => {
    if (type === 'moved') return [];
    if (type === 'asked' && asked.has(flowId)) return [];
    if (type === 'asked') asked.add(flowId);
    return [type];
  });
}

/** Waits until the log holds what fits. */
export async function logWith(
  browser: Chromium,
  fits: (log: StoredLog) => boolean,
  what: string,
  milliseconds = 10_000,
): Promise<StoredLog> {
  const page: Page = await openPopup(browser);
  let last: StoredLog | null = null;
  try {
    return await until(
      async () => {
        last = await page.evaluate(dump);
        return fits(last) ? last : null;
      },
      what,
      milliseconds,
    );
  } catch (reason) {
    throw new Error(
      `${String(reason)}; the log holds ${JSON.stringify((last as StoredLog | null)?.events.map(({ type, grantId }) => `${type} ${grantId}`))}`,
    );
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension, in either browser: must not refer to anything here. */
export async function dump(): Promise<StoredLog> {
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open('tellertale');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
    // Not there yet: the extension is the one to make it.
    request.onupgradeneeded = () => request.transaction?.abort();
  });
  const all = (store: string) =>
    new Promise<never[]>((resolve) => {
      if (!database) return resolve([]);
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result as never[]);
    });
  const [events, grants] = [await all('events'), await all('grants')];
  database?.close();
  const storage = { session: await chrome.storage.session.get(), local: await chrome.storage.local.get() };
  return { events: (events as LogEvent[]).sort((a, b) => (a.at < b.at ? -1 : 1)), grants, storage };
}
