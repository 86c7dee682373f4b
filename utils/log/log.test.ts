import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLog, VERSION } from './db';
import { deriveGrant } from './derive';
import { eventsOf, newestGrants } from './query';
import { recordEvents } from './record';
import type { AskedScreen, LogEvent } from './types';

const screen: AskedScreen = {
  provider: { id: 'facebook', name: 'Facebook' },
  host: 'www.facebook.com',
  recipient: { domain: 'acmebudget.example' },
  holder: { name: 'Facebook', domain: 'facebook.com' },
  intermediary: null,
  data: ['orders', 'business-finances'],
  also: ['email'],
  scopes: ['email', 'ads_read', 'commerce_account_read_orders'],
  unrecognised: [],
  visibility: 'listed',
  expires: null,
  durationSeconds: null,
  lookbackDays: null,
};
const event = (id: string, type: LogEvent['type'], at: string, more: Partial<LogEvent> = {}): LogEvent => ({
  id,
  type,
  at,
  flowId: 'f1',
  grantId: 'g1',
  how: 'redirect',
  ...(type === 'asked' ? { screen } : {}),
  ...more,
});
const asked = event('e1', 'asked', '2026-11-24T10:00:00.000Z');
const granted = event('e2', 'granted', '2026-11-24T10:01:00.000Z', { subset: { kind: 'unknown' } });

beforeEach(() => deleteDB('test'));

describe('a grant is the sum of its events', () => {
  test.each<[string, LogEvent[], string, readonly string[]]>([
    ['asked', [asked], 'asked', []],
    ['granted', [asked, granted], 'granted', ['orders', 'business-finances']],
    [
      'part',
      [asked, { ...granted, subset: { kind: 'part', granted: ['email'], denied: ['ads_read'], data: ['orders'] } }],
      'granted',
      ['orders'],
    ],
    ['declined', [asked, event('e3', 'declined', '2026-11-24T10:02:00.000Z')], 'declined', []],
    [
      'refusing more later takes nothing back',
      [asked, granted, event('e4', 'declined', '2026-11-25T10:00:00.000Z')],
      'granted',
      ['orders', 'business-finances'],
    ],
    ['stopped', [asked, granted, event('e5', 'revoked', '2026-11-26T10:00:00.000Z')], 'revoked', []],
  ])('%s', (_name, events, status, data) => {
    expect(deriveGrant(events)).toMatchObject({ status, data });
  });

  test('an answer without a question makes no grant', () => {
    expect(deriveGrant([granted])).toBeNull();
  });
});

describe('the database', () => {
  test('appends, derives and lists newest first', async () => {
    const log = await openLog('test');
    await recordEvents(log, [asked, granted]);
    await recordEvents(log, [event('e9', 'asked', '2026-11-24T12:00:00.000Z', { grantId: 'g2' })]);
    expect((await newestGrants(log, 10)).map(({ id, status }) => [id, status])).toEqual([
      ['g2', 'asked'],
      ['g1', 'granted'],
    ]);
    expect((await newestGrants(log, 10, '2026-11-24T12:00:00.000Z')).map(({ id }) => id)).toEqual(['g1']);
    expect((await eventsOf(log, 'g1')).map(({ id }) => id)).toEqual(['e1', 'e2']);
    log.close();
  });

  test('never writes an event twice', async () => {
    const log = await openLog('test');
    await recordEvents(log, [asked, asked]);
    await recordEvents(log, [{ ...asked, at: '2030-01-01T00:00:00.000Z' }]);
    expect(await log.count('events')).toBe(1);
    expect((await eventsOf(log, 'g1'))[0]?.at).toBe(asked.at);
    log.close();
  });

  test('writes all of a call or nothing', async () => {
    const log = await openLog('test');
    const broken = { ...granted, id: undefined } as unknown as LogEvent;
    await expect(recordEvents(log, [asked, broken])).rejects.toThrow();
    expect(await log.count('events')).toBe(0);
    log.close();
  });

  test('brings an empty database of version 0 to today and keeps what version 1 wrote', async () => {
    const first = await openLog('test');
    await recordEvents(first, [asked, granted]);
    first.close();
    const again = await openLog('test');
    expect(again.version).toBe(VERSION);
    expect((await newestGrants(again, 1))[0]).toMatchObject({ id: 'g1', status: 'granted' });
    again.close();
  });

  test('leaves a log of a newer version alone', async () => {
    const newer = await openDB('test', VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('events', { keyPath: 'id' }),
    });
    newer.close();
    await expect(openLog('test')).rejects.toThrow(/version/i);
  });
});
