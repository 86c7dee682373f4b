import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { deleteDB } from 'idb';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { allEvents, mergeEvents } from '../log/change';
import { openLog } from '../log/db';
import { deriveGrant } from '../log/derive';
import { newestGrants } from '../log/query';
import { anyHistory, screen } from '../log/testing';
import type { Grant, LogEvent } from '../log/types';
import { exportCsv } from './export-csv';
import { exportDpv } from './export-dpv';
import { exportJson } from './export-json';
import { ImportError } from './import';
import { readFacebookFile, repairEncoding } from './import-facebook';
import { readExport } from './import-json';

const NOW = '2026-11-24T12:00:00.000Z';
const text = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('');
const byId = (events: readonly LogEvent[]) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('our own JSON', () => {
  test('export, wipe, import gives the same log', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyHistory, async (events) => {
        const name = `round-trip-${run++}`;
        const first = await openLog(name);
        await mergeEvents(first, events);
        const before = {
          events: byId(await Array.fromAsync(allEvents(first))),
          grants: await newestGrants(first, 1_000),
        };
        const file = await text(exportJson(allEvents(first), NOW));
        first.close();
        await deleteDB(name);

        const second = await openLog(name);
        const read = readExport(file);
        expect(read.refused).toEqual([]);
        await mergeEvents(second, read.events);
        expect(byId(await Array.fromAsync(allEvents(second)))).toEqual(before.events);
        expect(await newestGrants(second, 1_000)).toEqual(before.grants);
        // Merging is idempotent.
        expect(await mergeEvents(second, read.events)).toEqual({ added: 0, known: events.length });
        second.close();
        await deleteDB(name);
      }),
      { numRuns: 40 },
    );
  });

  test('one broken event is refused with its reason, the rest goes on', () => {
    const good: LogEvent = { id: 'e1', at: NOW, type: 'declined', flowId: 'f', grantId: 'g', how: 'redirect' };
    const file = JSON.stringify({
      format: 'tellertale-log/1',
      exportedAt: NOW,
      events: [good, { ...good, id: 'e2', type: 'sold' }, null, { ...good, id: 'e3', state: 'secret' }],
    });
    const { events, refused } = readExport(file);
    expect(events).toEqual([good]);
    expect(refused.map(({ what }) => what)).toEqual(['event 2', 'event 3', 'event 4']);
    expect(refused[0]?.why).toContain('type');
  });

  test.each([
    ['{', 'not-json'],
    ['null', 'not-ours'],
    ['{"format":"tellertale-log/2","events":[]}', 'newer-format'],
    ['{"format":"tellertale-log/1"}', 'not-ours'],
    ['{"installed_apps_v2":[]}', 'not-ours'],
  ])('%s is %s', (file, code) => {
    expect(() => readExport(file)).toThrow(new ImportError(code as ImportError['code']));
  });
});

const grantOf = (name: string): Grant =>
  deriveGrant([
    {
      id: '1',
      at: NOW,
      type: 'asked',
      flowId: 'f',
      grantId: 'g',
      how: 'address',
      screen: { ...screen, recipient: { name } },
    },
    { id: '2', at: NOW, type: 'granted', flowId: 'f', grantId: 'g', how: 'redirect', subset: { kind: 'all' } },
  ]) as Grant;

describe('CSV', () => {
  test('a real parser reads every row back', () => {
    const csv = exportCsv([grantOf('Acme "Budget", Inc.\nLine two')]);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => [row['recipient'], row['data_type'], row['held']])).toEqual(
      screen.data.map((type) => ['Acme "Budget", Inc.\nLine two', type, 'yes']),
    );
  });

  test.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\tx', '＝1+1'])('%s is no formula', (name) => {
    const { data } = Papa.parse<Record<string, string>>(exportCsv([grantOf(name)]).trimEnd(), { header: true });
    expect(data[0]?.['recipient']).toBe(`'${name}`);
  });
});

test('JSON-LD expands to consent records', async () => {
  const expanded = (await jsonld.expand(JSON.parse(exportDpv([grantOf('Acme')])))) as Record<string, unknown>[];
  expect(expanded).toHaveLength(1);
  expect(expanded[0]?.['@type']).toEqual(['https://w3id.org/dpv#ConsentRecord']);
  expect(expanded[0]?.['https://w3id.org/dpv#hasConsentStatus']).toEqual([
    { '@id': 'https://w3id.org/dpv#ConsentGiven' },
  ]);
  expect(JSON.stringify(expanded)).toContain('unknown');
});

describe('Facebook archive', () => {
  const list = {
    installed_apps_v2: [
      { name: 'Caf\u00c3\u00a9 Budget', added_timestamp: 1_600_000_000, user_app_scoped_id: '1', category: 'active' },
      { name: 'Old Game', removed_timestamp: 1_500_000_000, category: 'removed' },
      { name: 'No Date' },
      null,
    ],
  };
  const json = strToU8(JSON.stringify(list));

  test.each([
    ['the loose file', json],
    [
      'the archive, older name',
      zipSync({
        'facebook-jane/apps_and_websites_off_of_facebook/apps_and_websites.json': json,
        'facebook-jane/posts/photo.jpg': new Uint8Array(10),
      }),
    ],
    [
      'the archive, newer name',
      zipSync({ 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': json }),
    ],
  ])('%s', (_name, bytes) => {
    const { events, refused } = readFacebookFile(bytes);
    expect(events.map(({ type, at, screen: asked }) => [type, at.slice(0, 10), asked?.recipient.name])).toEqual([
      ['imported', '2020-09-13', 'Café Budget'],
      ['imported', '2017-07-14', 'Old Game'],
      ['revoked', '2017-07-14', undefined],
    ]);
    expect(refused).toEqual([
      { what: 'No Date', why: 'no date' },
      { what: 'app 4', why: 'no name' },
    ]);
  });

  test.each([
    [strToU8('[]'), 'not-ours'],
    [strToU8('{'), 'not-json'],
    [zipSync({ 'other.json': json }), 'nothing-inside'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'not-an-archive'],
  ])('what is not one says so (%#)', (bytes, code) => {
    expect(() => readFacebookFile(bytes)).toThrow(new ImportError(code as ImportError['code']));
  });

  test('repairs only what is broken', () => {
    expect(['plain', 'Caf\u00c3\u00a9', 'Café', '日本'].map(repairEncoding)).toEqual(['plain', 'Café', 'Café', '日本']);
  });
});
