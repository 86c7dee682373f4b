import { strFromU8, unzipSync } from 'fflate';
import type { AskedScreen, LogEvent } from '../log/types';
import { ImportError, type ImportSummary } from './import';

/** The two names the list of connected apps has had in Facebook's "download your information". */
const FILES = /(?:^|\/)(?:connected_)?apps_and_websites\.json$/;

/** Reads the archive as downloaded (`.zip`) or the one file in it (`.json`). @throws ImportError where neither is there. */
export function readFacebookFile(bytes: Uint8Array): { events: LogEvent[]; refused: ImportSummary['refused'] } {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return readAppList(strFromU8(bytes));
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: ({ name, originalSize }) => FILES.test(name) && originalSize < 50_000_000 });
  } catch {
    throw new ImportError('not-an-archive');
  }
  const lists = Object.values(files);
  if (lists.length === 0) throw new ImportError('nothing-inside');
  const all = lists.map((list) => readAppList(strFromU8(list)));
  return { events: all.flatMap(({ events }) => events), refused: all.flatMap(({ refused }) => refused) };
}

interface App {
  readonly name?: unknown;
  readonly added_timestamp?: unknown;
  readonly removed_timestamp?: unknown;
  readonly user_app_scoped_id?: unknown;
  readonly category?: unknown;
}

/** The list says which apps and since when, never what was shared: data types stay unknown. */
function readAppList(text: string): { events: LogEvent[]; refused: ImportSummary['refused'] } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new ImportError('not-json');
  }
  const apps = (file as { installed_apps_v2?: unknown } | null)?.installed_apps_v2;
  if (!Array.isArray(apps)) throw new ImportError('not-ours');
  const events: LogEvent[] = [];
  const refused: ImportSummary['refused'] = [];
  apps.forEach((app: App | null, index) => {
    const name = typeof app?.name === 'string' ? repairEncoding(app.name).slice(0, 200) : '';
    const added = time(app?.added_timestamp);
    const removed = time(app?.removed_timestamp);
    if (!app || name === '' || (added === null && removed === null)) {
      refused.push({ what: name || `app ${index + 1}`, why: name === '' ? 'no name' : 'no date' });
      return;
    }
    events.push(...eventsOf(app, name, added, removed));
  });
  return { events, refused };
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
