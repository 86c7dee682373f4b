import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { mergeEvents } from './change';
import { openLog } from './db';
import { deriveGrant } from './derive';
import { dueGrants } from './due';
import { inOrder } from './in-order';
import { recordEvents } from './record';
import { nextDueOf, reminderOf } from './reminders';
import { anyHistory, screen } from './testing';
import type { LogEvent } from './types';

const DAY = 24 * 60 * 60 * 1000;
const GRANTED = Date.parse('2026-01-01T00:00:00.000Z');
const history = (id: string, more: Partial<LogEvent['screen']> = {}): LogEvent[] => [
  {
    id: `${id}a`,
    at: new Date(GRANTED).toISOString(),
    type: 'asked',
    flowId: id,
    grantId: id,
    how: 'address',
    screen: { ...screen, ...more },
  },
  {
    id: `${id}b`,
    at: new Date(GRANTED + 1).toISOString(),
    type: 'granted',
    flowId: id,
    grantId: id,
    how: 'redirect',
    subset: { kind: 'all' },
  },
];

describe('the moment at which a grant becomes due', () => {
  test('is when its reason begins to hold, whatever happened', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -4_000, max: 8_000 }), (events, days) => {
        const grant = deriveGrant(events.filter(({ grantId }) => grantId === 'g1'));
        if (!grant) return;
        const due = nextDueOf(grant);
        const now = GRANTED + days * DAY;
        expect(reminderOf(grant, now) !== null).toBe(due !== null && Date.parse(due) <= now);
        if (due !== null) {
          expect(reminderOf(grant, Date.parse(due))).not.toBeNull();
          expect(reminderOf(grant, Date.parse(due) - 1)).toBeNull();
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<[string, Partial<LogEvent['screen']>, string | null]>([
    ['no end: 90 days', {}, '2026-04-01'],
    ['for once: never', { durationSeconds: 0 }, null],
    ['a week: at its end', { durationSeconds: 7 * 86_400 }, '2026-01-08'],
    ['half a year: 90 days', { durationSeconds: 180 * 86_400 }, '2026-04-01'],
    ['100 days: 30 days before its end', { durationSeconds: 100 * 86_400 }, '2026-03-12'],
    ['a made-up duration is no end', { durationSeconds: 1e300 }, '2026-04-01'],
  ])('%s', (_name, more, day) => {
    const grant = deriveGrant(history('g', more));
    expect((grant && nextDueOf(grant))?.slice(0, 10) ?? null).toBe(day);
  });

  test('the end was looked at: nothing more to say', () => {
    const reviewed: LogEvent = {
      id: 'r',
      at: '2026-02-01T00:00:00.000Z',
      type: 'reviewed',
      flowId: 'r',
      grantId: 'g',
      how: 'user',
    };
    const grant = deriveGrant([...history('g', { durationSeconds: 7 * 86_400 }), reviewed]);
    expect(grant && nextDueOf(grant)).toBeNull();
  });
});

test('what is due is found by its index, with the clock set forward and back', async () => {
  await deleteDB('due');
  const log = await openLog('due');
  await mergeEvents(log, [
    ...history('long', { durationSeconds: 100 * 86_400 }),
    ...history('open'),
    ...history('once', { durationSeconds: 0 }),
  ]);
  const on = async (days: number) => {
    const { count, grants } = await dueGrants(log, GRANTED + days * DAY, 5);
    return [count, grants.map(({ id }) => id)];
  };
  expect(await on(30)).toEqual([0, []]);
  expect(await on(75)).toEqual([1, ['long']]);
  expect(await on(91)).toEqual([2, ['long', 'open']]);
  expect(await on(-500)).toEqual([0, []]);
  await recordEvents(log, [
    { id: 'stop', at: '2026-04-10T00:00:00.000Z', type: 'revoked', flowId: 's', grantId: 'long', how: 'user' },
  ]);
  expect(await on(120)).toEqual([1, ['open']]);
  log.close();
});

describe('order', () => {
  test('does not depend on the order in which events come', () => {
    fc.assert(
      fc.property(anyHistory, fc.func(fc.nat()), (events, shuffle) => {
        const mixed = [...events].sort((a, b) => shuffle(a.id) - shuffle(b.id));
        expect(inOrder(mixed)).toEqual(inOrder(events));
      }),
    );
  });

  test('an answer never stands before its question, though the clock was set back in between', async () => {
    await deleteDB('clock');
    const log = await openLog('clock');
    const [question, answer] = history('g') as [LogEvent, LogEvent];
    const early = { ...answer, at: '2025-12-31T00:00:00.000Z' };
    await recordEvents(log, [question]);
    await recordEvents(log, [early]);
    const live = await log.get('grants', 'g');
    expect(live?.status).toBe('granted');
    // The same after an import.
    await log.clear('events');
    await log.clear('grants');
    await mergeEvents(log, [early, question]);
    expect(await log.get('grants', 'g')).toEqual(live);
    log.close();
  });
});
