import { allEvents, deleteGrants, mergeEvents } from '../log/change';
import { newestGrants } from '../log/query';
import type { Grant, LogEvent } from '../log/types';
import { exportCsv } from '../records/export-csv';
import { exportDpv } from '../records/export-dpv';
import { exportJson } from '../records/export-json';
import type { ImportSummary } from '../records/import';
import { readFacebookFile } from '../records/import-facebook';
import { readExport } from '../records/import-json';
import { log, record } from './log-store';

export type ExportKind = 'json' | 'csv' | 'jsonld';

const EVERYTHING = Number.POSITIVE_INFINITY;

/** The whole log as a file to keep. Pieces are handed over as they come, so that a large log is never one string. */
export async function exportAs(kind: ExportKind): Promise<{ name: string; file: Blob }> {
  const database = await log();
  const day = new Date().toISOString().slice(0, 10);
  if (kind === 'json') {
    const pieces: string[] = [];
    for await (const piece of exportJson(allEvents(database), new Date().toISOString())) pieces.push(piece);
    return { name: `tellertale-${day}.json`, file: new Blob(pieces, { type: 'application/json' }) };
  }
  const grants = await newestGrants(database, EVERYTHING);
  return kind === 'csv'
    ? { name: `tellertale-${day}.csv`, file: new Blob(['\ufeff', exportCsv(grants)], { type: 'text/csv' }) }
    : { name: `tellertale-${day}.jsonld`, file: new Blob([exportDpv(grants)], { type: 'application/ld+json' }) };
}

/**
 * Merges a file into the log: our own export, or Facebook's archive (`.zip`, or the list in it). Nothing is overwritten.
 * @throws ImportError where the file as a whole cannot be read.
 */
export async function importFile(file: Blob, onProgress: (done: number, of: number) => void): Promise<ImportSummary> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { events, refused } = isOurs(bytes) ? readExport(new TextDecoder().decode(bytes)) : readFacebookFile(bytes);
  return { ...(await mergeEvents(await log(), events, onProgress)), refused };
}

/** Our own file names its format in the first bytes; everything else is taken for Facebook's. */
function isOurs(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.slice(0, 200)).includes('"tellertale-log/');
}

/** Deletes grants; the function that comes back brings them back. */
export async function deleteWithUndo(grantIds: readonly string[]): Promise<() => Promise<void>> {
  const removed = await deleteGrants(await log(), grantIds);
  return async () => {
    await mergeEvents(await log(), removed);
  };
}

/** "I stopped this": the person says so. The function that comes back takes it back. */
export async function stopShare(grantId: string): Promise<() => Promise<void>> {
  const event = said(grantId, 'revoked');
  await record([event]);
  return async () => {
    const database = await log();
    const history = await deleteGrants(database, [grantId]);
    await mergeEvents(
      database,
      history.filter(({ id }) => id !== event.id),
    );
  };
}

/** The person has looked at it. */
export async function markReviewed(grantId: string): Promise<null> {
  await record([said(grantId, 'reviewed')]);
  return null;
}

function said(grantId: Grant['id'], type: LogEvent['type']): LogEvent {
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    type,
    flowId: crypto.randomUUID(),
    grantId,
    how: 'user',
  };
}
