import { deleteAll, deleteSome, emptyBin, lastDeletion, type Progress, undoDeletion } from '../log/bin';
import { allEvents, mergeEvents } from '../log/change';
import { newestGrants } from '../log/query';
import { takeBack } from '../log/take-back';
import type { Grant, LogEvent } from '../log/types';
import { exportCsv } from '../records/export-csv';
import { exportDpv } from '../records/export-dpv';
import { exportJson } from '../records/export-json';
import type { ImportSummary } from '../records/import';
import { readFacebookFile } from '../records/import-facebook';
import { readExport } from '../records/import-json';
import { type DeletionView, deletionView } from '../words/deletion-view';
import { log, record } from './log-store';
import { checkReminders, setBinAlarm } from './reminders';
import { wordsHere } from './words-here';

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

/** Deletes grants; the function that comes back brings them back. See `bin.ts` for how long that works. */
export async function deleteWithUndo(
  grantIds: readonly string[],
  onProgress?: Progress,
): Promise<(onProgress?: Progress) => Promise<void>> {
  await deleteSome(await log(), grantIds, Date.now(), onProgress);
  await changed();
  return undoLastDeletion;
}

/** Deletes the whole log, in bounded memory; the function that comes back brings it back. */
export async function deleteEverything(onProgress?: Progress): Promise<(onProgress?: Progress) => Promise<void>> {
  await deleteAll(await log(), Date.now(), onProgress);
  await changed();
  return undoLastDeletion;
}

/** What was deleted last, as long as it can be taken back: offered again when the page is opened; `null` = nothing. */
export async function deletionToUndo(): Promise<DeletionView | null> {
  const deletion = await lastDeletion(await log(), Date.now());
  return deletion && deletionView(deletion, wordsHere());
}

/** Brings back what was deleted last. */
export async function undoLastDeletion(onProgress?: Progress): Promise<void> {
  await undoDeletion(await log(), onProgress);
  await changed();
}

/** Forgets what was deleted last, for good. */
export async function forgetDeletion(): Promise<void> {
  await emptyBin(await log());
}

/** "I stopped this": the person says so. The function that comes back takes it back. */
export async function stopShare(grantId: string): Promise<() => Promise<void>> {
  const event = said(grantId, 'revoked');
  await write(event);
  return async () => {
    await takeBack(await log(), event.id);
    await changed();
  };
}

/** The person has looked at it. */
export async function markReviewed(grantId: string): Promise<null> {
  await write(said(grantId, 'reviewed'));
  return null;
}

/** @throws where it could not be written: the page must not say that it was. */
async function write(event: LogEvent): Promise<void> {
  if (!(await record([event]))) throw new Error('the log could not be written');
  await changed();
}

/** What wants a look, and what lies in the bin, may be different now. Never the reason for a change to fail. */
async function changed(): Promise<void> {
  await Promise.all([checkReminders(), setBinAlarm()]).catch(() => undefined);
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
