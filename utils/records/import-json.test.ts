import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { allEvents, mergeEvents } from '../log/change';
import { openLog } from '../log/db';
import { anyHistory } from '../log/testing';
import type { LogEvent } from '../log/types';
import { exportJson } from './export-json';
import { ImportError } from './import';
import { readExport } from './import-json';
import { chunksOf, NOW, takeAll, whole } from './testing';

const byId = (events: readonly LogEvent[]) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
const readText = (text: string, size?: number) => readExport(() => chunksOf(text, size));
const sorted = (events: readonly LogEvent[]) =>
  byId(events)
    .map((event) => JSON.stringify(event))
    .join('\n');

test('export, wipe, import gives the same log, byte for byte; twice adds nothing', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.integer({ min: 1, max: 500 }), async (events, size) => {
      const name = `round-trip-${run++}`;
      const first = await openLog(name);
      await mergeEvents(first, events);
      const before = sorted(await Array.fromAsync(allEvents(first)));
      const grants = await first.getAll('grants');
      const file = await whole(exportJson(allEvents(first), NOW));
      first.close();
      await deleteDB(name);

      const second = await openLog(name);
      const read = await takeAll(await readText(file, size));
      expect(read.refused).toEqual([]);
      expect(await mergeEvents(second, read.events)).toEqual({ added: events.length, known: 0 });
      expect(sorted(await Array.fromAsync(allEvents(second)))).toBe(before);
      expect(await second.getAll('grants')).toEqual(grants);
      expect(await mergeEvents(second, read.events)).toEqual({ added: 0, known: events.length });
      // And out again: the same file.
      expect(await whole(exportJson(allEvents(second), NOW))).toBe(file);
      second.close();
      await deleteDB(name);
    }),
    { numRuns: 60 },
  );
});

test('an import never overwrites what is there', async () => {
  await deleteDB('mine');
  const log = await openLog('mine');
  const mine: LogEvent = { id: 'e1', at: NOW, type: 'declined', flowId: 'f', grantId: 'g', how: 'redirect' };
  await mergeEvents(log, [mine]);
  expect(await mergeEvents(log, [{ ...mine, type: 'granted' }])).toEqual({ added: 0, known: 1 });
  expect(await log.get('events', 'e1')).toEqual(mine);
  log.close();
});

describe('one broken event is refused with its reason, the rest goes on', () => {
  const good: LogEvent = { id: 'e1', at: NOW, type: 'declined', flowId: 'f', grantId: 'g', how: 'redirect' };
  const file = (events: readonly string[]) =>
    `{"format":"tellertale-log/1","exportedAt":"${NOW}","events":[${events.join(',')}]}`;
  const one = (more: object) => JSON.stringify({ ...good, ...more });

  test.each<[string, string, object]>([
    ['a type nobody knows', one({ type: 'sold' }), { why: 'field', field: 'type' }],
    ['nothing', 'null', { why: 'field', field: 'entry' }],
    ['a field that is not ours', one({ state: 'secret' }), { why: 'field', field: 'state' }],
    ['a day that does not exist', one({ at: '2026-99-99T12:00:00.000Z' }), { why: 'field', field: 'at' }],
    ['no JSON', '{"id":', { why: 'not-json' }],
    ['endless', `"${'x'.repeat(1_100_000)}"`, { why: 'too-large' }],
  ])('%s', async (_name, broken, reason) => {
    // `{"id":` would leave the file itself damaged: something that can be taken apart.
    const text = file([one({}), broken === '{"id":' ? '{"id":}' : broken, one({ id: 'e3' })]);
    const source = await readText(text);
    expect(source.count).toBe(3);
    expect(await takeAll(source)).toEqual({ events: [good, { ...good, id: 'e3' }], refused: [{ what: 2, ...reason }] });
  });

  test('a file that was formatted anew, keys in another order', async () => {
    const text = JSON.stringify({ events: [good], exportedAt: NOW, format: 'tellertale-log/1' }, null, 4);
    expect(await takeAll(await readText(text, 7))).toEqual({ events: [good], refused: [] });
  });
});

test.each<[string, ImportError['code']]>([
  ['{', 'not-json'],
  ['null', 'not-json'],
  ['{"format":"tellertale-log/1","events":[', 'not-json'],
  ['{"format":"tellertale-log/1","events":[]} and more', 'not-json'],
  ['{"format":"tellertale-log/2","events":[]}', 'newer-format'],
  ['{"format":"another/1","events":[]}', 'not-ours'],
  ['{"installed_apps_v2":[]}', 'not-ours'],
])('%s is %s, and nothing is taken', async (file, code) => {
  await expect(readText(file)).rejects.toThrow(new ImportError(code));
});
