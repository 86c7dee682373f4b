import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteAll, deleteSome, emptyOldBin, lastDeletion, undoDeletion } from './bin';
import { mergeEvents } from './change';
import { openLog } from './db';
import { recordEvents } from './record';
import { takeBack } from './take-back';
import { anyHistory, screen } from './testing';
import type { LogEvent } from './types';

const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const HOUR = 60 * 60 * 1000;
const asked = (id: string, grantId: string): LogEvent => ({
  id,
  at: '2026-11-24T10:00:00.000Z',
  type: 'asked',
  flowId: id,
  grantId,
  how: 'address',
  screen,
});
const open = () => openLog('bin');
beforeEach(() => deleteDB('bin'));

describe('deleting', () => {
  test('some or all, and taken back: the log is what it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, fc.boolean(), async (events, all) => {
        await deleteDB('bin');
        const log = await open();
        await mergeEvents(log, events);
        const before = [await log.getAll('events'), await log.getAll('grants')];
        if (all) await deleteAll(log, NOW);
        else await deleteSome(log, ['g1', 'g2'], NOW);
        const left = new Set((await log.getAll('events')).map(({ grantId }) => grantId));
        expect(all ? left.size === 0 : !left.has('g1') && !left.has('g2')).toBe(true);
        expect(await log.getAllKeys('grants')).not.toContain('g1');
        await undoDeletion(log);
        expect([await log.getAll('events'), await log.getAll('grants')]).toEqual(before);
        expect([await log.count('bin'), await lastDeletion(log, NOW)]).toEqual([0, null]);
        log.close();
      }),
      { numRuns: 40 },
    );
  });

  test('can be taken back after the page was closed, for an hour, and is then gone for good', async () => {
    const log = await open();
    await recordEvents(log, [asked('1', 'g1')]);
    await deleteSome(log, ['g1'], NOW);
    log.close();
    const again = await open();
    expect(await lastDeletion(again, NOW + HOUR - 1)).toEqual({
      at: '2026-11-28T12:00:00.000Z',
      grants: 1,
      until: '2026-11-28T13:00:00.000Z',
    });
    expect(await emptyOldBin(again, NOW + HOUR - 1)).toBe(NOW + HOUR);
    expect(await again.count('bin')).toBe(1);
    expect(await lastDeletion(again, NOW + HOUR)).toBeNull();
    expect(await emptyOldBin(again, NOW + HOUR)).toBeNull();
    expect(await again.count('bin')).toBe(0);
    again.close();
  });

  test('a clock set back does not keep it for longer', async () => {
    const log = await open();
    await recordEvents(log, [asked('1', 'g1')]);
    await deleteSome(log, ['g1'], NOW);
    expect(await emptyOldBin(log, NOW - 2 * HOUR)).toBeNull();
    expect(await log.count('bin')).toBe(0);
    log.close();
  });

  test('a further deletion takes the place of the last', async () => {
    const log = await open();
    await recordEvents(log, [asked('1', 'g1'), asked('2', 'g2')]);
    await deleteSome(log, ['g1'], NOW);
    await deleteSome(log, ['g2'], NOW);
    await undoDeletion(log);
    expect(await log.getAllKeys('grants')).toEqual(['g2']);
    log.close();
  });

  test('what is written while everything is deleted is deleted as well, or kept: never half', async () => {
    const log = await open();
    await mergeEvents(
      log,
      Array.from({ length: 2_500 }, (_, index) => asked(`e${index}`, `g${index}`)),
    );
    const other = await open();
    let wrote: Promise<void> | null = null;
    await deleteAll(log, NOW, () => {
      wrote ??= recordEvents(other, [asked('late', 'g-late')]);
    });
    await wrote;
    const events = await log.count('events');
    const binned = (await log.getAll('bin')).flatMap((portion) => portion.events);
    expect(new Set(binned.map(({ id }) => id)).size).toBe(binned.length);
    expect(events + binned.length).toBe(2_501);
    expect(await log.count('grants')).toBe(events);
    log.close();
    other.close();
  });
});

describe('taken back', () => {
  test('one saying of the person, and the grant is what it was', async () => {
    const log = await open();
    const granted: LogEvent = {
      ...asked('1', 'g1'),
      id: '2',
      at: '2026-11-24T10:01:00.000Z',
      type: 'granted',
      how: 'redirect',
    };
    await recordEvents(log, [asked('1', 'g1'), granted]);
    const before = await log.get('grants', 'g1');
    await recordEvents(log, [
      { id: '3', at: '2026-11-25T10:00:00.000Z', type: 'revoked', flowId: 'x', grantId: 'g1', how: 'user' },
    ]);
    expect((await log.get('grants', 'g1'))?.status).toBe('revoked');
    await takeBack(log, '3');
    expect(await log.get('grants', 'g1')).toEqual(before);
    await takeBack(log, '3');
    expect(await log.get('grants', 'g1')).toEqual(before);
    log.close();
  });
});
