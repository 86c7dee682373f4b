import { allGrants } from '../log/all-grants';
import type { FoundBy } from '../log/find-rows';
import { rowOf } from '../log/log-row';
import { eventsOf, newestGrants } from '../log/query';
import type { Grant } from '../log/types';
import { findWordsIn } from '../words/find-words';
import { type ReceiptView, receiptView } from '../words/receipt-view';
import { stepsToStop } from './ask-background';
import {
  deleteEverything,
  deleteWithUndo,
  deletionToUndo,
  exportAs,
  forgetDeletion,
  importFile,
  undoLastDeletion,
} from './log-port';
import { log, noteUnreadable } from './log-store';
import { troubleWithLog } from './popup-port';
import { markReviewed, stopShare } from './say-in-log';
import { wordsHere } from './words-here';

/** What is shown before the rest is read. */
const FIRST = 100;

/**
 * Reads every entry as a small row: the newest at once, then all of them in batches. `onRows` gets them newest first,
 * `complete` with the last call.
 */
async function readRows(onRows: (rows: readonly FoundBy[], complete: boolean) => void): Promise<void> {
  const database = await log();
  const wordsOf = findWordsIn(wordsHere());
  const small = (grant: Grant): FoundBy => {
    const row = rowOf(grant);
    return { row, words: wordsOf(row) };
  };
  const first = await newestGrants(database, FIRST + 1, undefined, noteUnreadable);
  if (first.length <= FIRST) return onRows(first.map(small), true);
  onRows(first.map(small), false);
  const all: FoundBy[] = [];
  for await (const grant of allGrants(database)) all.push(small(grant));
  all.sort((a, b) => (a.row.lastAt < b.row.lastAt ? 1 : a.row.lastAt > b.row.lastAt ? -1 : 0));
  onRows(all, true);
}

/** One entry with every field; `null` = it was deleted. */
async function receiptOf(grantId: string): Promise<ReceiptView | null> {
  const database = await log();
  const grant = await database.get('grants', grantId);
  if (!grant) return null;
  const [events, steps] = await Promise.all([eventsOf(database, grantId), stepsToStop(grant.screen)]);
  return receiptView(grant, events, steps, wordsHere());
}

/** Opens the log, so that the first reading finds it open. */
function open(): void {
  log().catch(() => undefined);
}

/** What the log page asks of the log. */
export const logPagePort = {
  open,
  readRows,
  receiptOf,
  troubleWithLog,
  exportAs,
  importFile,
  deleteWithUndo,
  deleteEverything,
  deletionToUndo,
  undoLastDeletion,
  forgetDeletion,
  stopShare,
  markReviewed,
};
