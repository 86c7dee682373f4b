import { allGrants } from '../log/all-grants';
import { deleteAll, deleteSome, emptyBin, lastDeletion, type Progress, undoDeletion } from '../log/bin';
import { allEvents, mergeEvents } from '../log/change';
import type { LogEvent } from '../log/types';
import { exportCsv } from '../records/export-csv';
import { exportDpv } from '../records/export-dpv';
import { exportJson } from '../records/export-json';
import type { Refusal } from '../records/import';
import { readFacebookFile } from '../records/import-facebook';
import { readExport } from '../records/import-json';
import { type DeletionView, deletionView } from '../words/deletion-view';
import { type ImportSummaryView, refusalsView } from '../words/refusals-view';
import { log } from './log-store';
import { changed } from './say-in-log';
import { wordsHere } from './words-here';

export type ExportKind = 'json' | 'csv' | 'jsonld';

const silent: Progress = () => undefined;

/** So much text is handed to the browser at once: it keeps parts of a file on its own side, and on disk where they are large. */
const PART = 1_000_000;

/** The whole log as a file to keep. Written piece by piece: a large log is never in memory as a whole. */
export async function exportAs(kind: ExportKind, onProgress: Progress = silent): Promise<{ name: string; file: Blob }> {
  const database = await log();
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const of = await database.count(kind === 'json' ? 'events' : 'grants');
  switch (kind) {
    case 'json': {
      const pieces = exportJson(counted(allEvents(database), of, onProgress), new Date(now).toISOString());
      return { name: `tellertale-${day}.json`, file: await fileOf(pieces, 'application/json') };
    }
    case 'csv': {
      const pieces = exportCsv(counted(allGrants(database), of, onProgress));
      return { name: `tellertale-${day}.csv`, file: await fileOf(pieces, 'text/csv') };
    }
    case 'jsonld': {
      const pieces = exportDpv(counted(allGrants(database), of, onProgress), now);
      return { name: `tellertale-${day}.jsonld`, file: await fileOf(pieces, 'application/ld+json') };
    }
  }
}

/** The same, telling now and then how many have passed. */
async function* counted<T>(all: AsyncIterable<T>, of: number, onProgress: Progress): AsyncGenerator<T> {
  let done = 0;
  for await (const one of all) {
    yield one;
    done += 1;
    if (done % BATCH === 0) onProgress(done, of);
  }
  onProgress(done, of);
}

async function fileOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let held: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < PART) continue;
    parts.push(new Blob(held));
    held = [];
    length = 0;
  }
  return new Blob([...parts, ...held], { type });
}

/** How many entries of a file are merged at once. */
const BATCH = 1_000;
/** So many refused entries are named one by one. */
const MOST_NAMED = 1_000;

/**
 * Merges a file into the log: our own export, or Facebook's archive (`.zip`, or the list in it). The file is looked through
 * before anything is taken; nothing of the log is overwritten; memory stays bounded.
 * @throws ImportError where the file as a whole cannot be read: nothing was then changed.
 */
export async function importFile(file: Blob, onProgress: Progress = silent): Promise<ImportSummaryView> {
  const { count, entries } = (await isOurs(file))
    ? await readExport(() => chunksOf(file))
    : await readFacebookFile(file);
  const database = await log();
  const refused: Refusal[] = [];
  let [added, known, refusals, done] = [0, 0, 0, 0];
  let batch: LogEvent[] = [];
  const merge = async () => {
    const merged = await mergeEvents(database, batch);
    added += merged.added;
    known += merged.known;
    batch = [];
    onProgress(done, count);
  };
  for await (const entry of entries) {
    done += 1;
    if ('events' in entry) batch.push(...entry.events);
    else {
      refusals += 1;
      if (refused.length < MOST_NAMED) refused.push(entry.refused);
    }
    if (batch.length >= BATCH) await merge();
  }
  await merge();
  await changed();
  return { added, known, refused: refusalsView(refused, refusals, wordsHere()) };
}

/** Our own file names its format among its first members, whoever has formatted it; everything else is taken for Facebook's. */
async function isOurs(file: Blob): Promise<boolean> {
  const [begins, ends] = await Promise.all([file.slice(0, 300).text(), file.slice(-300).text()]);
  return begins.trimStart().startsWith('{') && /"tellertale-log\//.test(begins + ends);
}

async function* chunksOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
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
