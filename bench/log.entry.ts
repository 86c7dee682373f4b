import { openDB } from 'idb';
import { deleteAll, undoDeletion } from '../utils/log/bin';
import { allEvents, mergeEvents } from '../utils/log/change';
import { type LogDatabase, openLog } from '../utils/log/db';
import { deriveGrant } from '../utils/log/derive';
import { dueGrants } from '../utils/log/due';
import { findGrants } from '../utils/log/find-grants';
import { EVERYTHING, type FoundBy, findRows } from '../utils/log/find-rows';
import { rowOf } from '../utils/log/log-row';
import { eventsOf, newestGrants } from '../utils/log/query';
import { recordEvents } from '../utils/log/record';
import { toStore, typeFacet } from '../utils/log/stored';
import type { AskedScreen, LogEvent } from '../utils/log/types';
import { exportJson } from '../utils/records/export-json';
import { readExport } from '../utils/records/import-json';

/**
 * The very functions of the extension, measured in one of its pages: what is imported here is put into that page as text.
 * The benchmark itself is `log.bench.mjs`.
 */
let database: LogDatabase;
const open = async () => {
  database ??= await openLog();
};

const START = Date.UTC(2024, 0, 1);
const at = (index: number) => new Date(START + index * 60_000).toISOString();
const grantId = (index: number) => `facebook|${index}|facebook.com|`;
/** Every 997th is of a recipient with a rare name. */
const screenOf = (index: number): AskedScreen => ({
  provider: { id: 'facebook', name: 'Facebook' },
  host: 'www.facebook.com',
  recipient: {
    name: `${index % 997 === 5 ? 'Rarely' : 'Acme'} Budget ${index}`,
    domain: `app${index}.example`,
    clientId: String(index),
  },
  holder: { name: 'Facebook', domain: 'facebook.com' },
  intermediary: null,
  data: index % 50 === 0 ? ['tax', 'orders'] : ['orders', 'business-finances'],
  also: ['email'],
  scopes: ['email', 'ads_read', 'commerce_account_read_orders'],
  unrecognised: [],
  visibility: 'listed',
  expires: null,
  durationSeconds: null,
  lookbackDays: null,
});

function historyOf(index: number): [LogEvent, LogEvent] {
  const base = { flowId: `f${index}`, grantId: grantId(index) };
  return [
    { ...base, id: `${index}-asked`, at: at(index), type: 'asked', how: 'address', screen: screenOf(index) },
    { ...base, id: `${index}-granted`, at: at(index), type: 'granted', how: 'redirect', subset: { kind: 'all' } },
  ];
}

/** Fills the log up to `size` grants, one asked and one granted event each; written directly, because only what follows is measured. */
export async function fill(size: number): Promise<void> {
  await open();
  const BATCH = 1_000;
  for (let start = await database.count('grants'); start < size; start += BATCH) {
    const transaction = database.transaction(['events', 'grants'], 'readwrite', { durability: 'relaxed' });
    for (let index = start; index < Math.min(start + BATCH, size); index += 1) {
      const history = historyOf(index);
      for (const event of history) void transaction.objectStore('events').add(event);
      const grant = deriveGrant(history);
      if (grant) void transaction.objectStore('grants').put(toStore(grant));
    }
    await transaction.done;
  }
}

const word = (text: string) => ({ begins: [text], is: [] });
const every = () => true;

/** Milliseconds of each run, by what was done. */
export async function measure(size: number, runs: number): Promise<Record<string, number[]>> {
  await open();
  const rows: FoundBy[] = (await database.getAll('grants')).map((grant) => {
    const row = rowOf(grant);
    return {
      row,
      words: `${row.screen.recipient.name} ${row.screen.recipient.domain} ${row.screen.holder.name}`.toLowerCase(),
    };
  });
  const bare = await openDB('bare', 1, {
    upgrade: (made) => void made.createObjectStore('one', { keyPath: 'id' }),
  });
  const times: Record<string, number[]> = {};
  const timed = async (name: string, work: () => unknown) => {
    const start = performance.now();
    await work();
    const took = performance.now() - start;
    times[name] = [...(times[name] ?? []), took];
  };
  const found = async (text: string, more: number) => {
    const grants = await findGrants(database, [word(text)], every, 12, null);
    if (grants.length < more) throw new Error(`${grants.length} found by ${text}`);
  };
  for (let run = 0; run < runs; run += 1) {
    const index = Math.floor((run * size) / runs);
    // What any write that is on disk costs here: one record in a database of its own.
    await timed('bare put', async () => {
      const transaction = bare.transaction('one', 'readwrite', { durability: 'strict' });
      void transaction.store.put({ id: run, at: new Date().toISOString() });
      await transaction.done;
    });
    await timed('append', () =>
      recordEvents(database, [
        { ...historyOf(index)[1], id: crypto.randomUUID(), at: new Date(Date.now() + run).toISOString() },
      ]),
    );
    await timed('first page', async () => {
      if ((await newestGrants(database, 25)).length !== 25) throw new Error('no first page');
    });
    await timed('ten histories', async () => {
      for (let next = 0; next < 10; next += 1) await eventsOf(database, grantId((index + next) % size));
    });
    await timed('what is due', () => dueGrants(database, Date.now(), 3));
    await timed('search: rare word', () => found('rarely', 1));
    await timed('search: one entry', () => found(`app${index}`, 1));
    await timed('search: in every one', () => found('acme', 12));
    await timed('search: in none', () => found('nobody', 0));
    await timed('filter: kind of data', () =>
      findGrants(database, [{ begins: [], is: [typeFacet('tax')] }], every, 12, null),
    );
    await timed('log page: search', () => findRows(rows, { ...EVERYTHING, text: `budget ${index}` }, Date.now()));
    await timed('log page: filter', () => findRows(rows, { ...EVERYTHING, type: 'tax', status: 'held' }, Date.now()));
  }
  bare.close();
  return times;
}

let file: Blob | null = null;

/** The whole log out, away, back, away and in again; seconds of each. */
export async function carry(step: 'export' | 'delete' | 'undo' | 'import'): Promise<number> {
  await open();
  const start = performance.now();
  const before = await database.count('events');
  switch (step) {
    case 'export': {
      const parts: Blob[] = [];
      let held: string[] = [];
      for await (const piece of exportJson(allEvents(database), new Date().toISOString())) {
        held.push(piece);
        if (held.length < 2_000) continue;
        parts.push(new Blob(held));
        held = [];
      }
      file = new Blob([...parts, ...held]);
      break;
    }
    case 'delete':
      await deleteAll(database, Date.now());
      if ((await database.count('events')) !== 0) throw new Error('not all deleted');
      break;
    case 'undo':
      await undoDeletion(database);
      break;
    case 'import': {
      const source = await readExport(() => chunks(file as Blob));
      let batch: LogEvent[] = [];
      for await (const entry of source.entries) {
        if (!('events' in entry)) throw new Error('refused');
        batch.push(...entry.events);
        if (batch.length < 1_000) continue;
        await mergeEvents(database, batch);
        batch = [];
      }
      await mergeEvents(database, batch);
      if ((await database.count('events')) !== source.count || before !== 0) throw new Error('not all came in');
    }
  }
  return (performance.now() - start) / 1000;
}

export const fileSize = () => file?.size ?? 0;

async function* chunks(blob: Blob): AsyncGenerator<string> {
  const reader = blob.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
