import { strFromU8 } from 'fflate';
import type { AskedScreen, LogEvent } from '../log/types';
import { type Entry, ImportError, type Source } from './import';
import { listZip, unpack } from './zip-file';

/** The two names the list of connected apps has had in Facebook's "download your information". */
const FILES = /(?:^|\/)(?:connected_)?apps_and_websites\.json$/;

/** A list of 100,000 apps is a fifth of this. */
const LARGEST_LIST = 100_000_000;
/** Nobody has more lists than the two names it has had, in an archive of their own making. */
const MOST_LISTS = 10;

/**
 * Reads Facebook's archive as downloaded (`.zip`), or the one file in it (`.json`). From an archive of many gigabytes only
 * the list of apps is read.
 * @throws ImportError where neither is there, or it is damaged: before anything was taken.
 */
export async function readFacebookFile(file: Blob): Promise<Source> {
  const lists = (await isZip(file)) ? await listsIn(file) : [await looseList(file)];
  const apps = lists.flatMap(appsOf);
  return { count: apps.length, entries: entries(apps) };
}

async function isZip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

async function listsIn(file: Blob): Promise<string[]> {
  const found = await listZip(file, (name) => FILES.test(name));
  if (found.length === 0) throw new ImportError('nothing-inside');
  const lists: string[] = [];
  for (const entry of found.slice(0, MOST_LISTS)) lists.push(strFromU8(await unpack(file, entry, LARGEST_LIST)));
  return lists;
}

async function looseList(file: Blob): Promise<string> {
  if (file.size > LARGEST_LIST) throw new ImportError('too-large');
  return file.text();
}

interface App {
  readonly name?: unknown;
  readonly added_timestamp?: unknown;
  readonly removed_timestamp?: unknown;
  readonly user_app_scoped_id?: unknown;
  readonly category?: unknown;
}

/** The list says which apps and since when, never what was shared: data types stay unknown. */
function appsOf(text: string): readonly unknown[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new ImportError('not-json');
  }
  const apps = (file as { installed_apps_v2?: unknown } | null)?.installed_apps_v2;
  if (!Array.isArray(apps)) throw new ImportError('not-ours');
  return apps;
}

async function* entries(apps: readonly unknown[]): AsyncGenerator<Entry> {
  for (const [index, app] of apps.entries()) yield entryOf((app ?? {}) as App, index + 1);
}

function entryOf(app: App, number: number): Entry {
  const name = typeof app.name === 'string' ? repairEncoding(app.name).trim().slice(0, 200).toWellFormed() : '';
  if (name === '') return { refused: { what: number, why: 'no-name' } };
  const added = time(app.added_timestamp);
  const removed = time(app.removed_timestamp);
  if (added === null && removed === null) return { refused: { what: name, why: 'no-date' } };
  return { events: eventsOf(app, name, added, removed) };
}

function eventsOf(app: App, name: string, added: string | null, removed: string | null): LogEvent[] {
  const grantId = `facebook|${name}|facebook.com|`;
  // The id is made of what the archive says, so that the same archive twice adds nothing.
  const base = { flowId: 'facebook-archive', grantId, how: 'import' as const };
  const start: LogEvent = {
    ...base,
    id: `facebook-archive:${name}:${added ?? removed}`,
    at: added ?? (removed as string),
    type: 'imported',
    screen: screenOf(name),
    subset: { kind: 'unknown' },
  };
  const ended = removed !== null || app.category === 'removed';
  if (!ended) return [start];
  return [
    start,
    {
      ...base,
      id: `facebook-archive:${name}:${removed ?? added}:removed`,
      at: removed ?? (added as string),
      type: 'revoked',
    },
  ];
}

function screenOf(name: string): AskedScreen {
  return {
    provider: { id: 'facebook', name: 'Facebook' },
    host: 'www.facebook.com',
    recipient: { name },
    holder: { name: 'Facebook', domain: 'facebook.com' },
    intermediary: null,
    data: [],
    also: [],
    scopes: [],
    unrecognised: [],
    visibility: 'hidden',
    expires: null,
    durationSeconds: null,
    lookbackDays: null,
  };
}

/** Seconds since 1970 to an ISO time; `null` = not a date. */
function time(value: unknown): string | null {
  return typeof value === 'number' && value > 0 && value < 8.64e12 ? new Date(value * 1000).toISOString() : null;
}

/** Facebook writes UTF-8 bytes as Latin-1 escapes (`Ã©` for `é`). Text that is not of that kind is left as it is. */
export function repairEncoding(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}
