import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { mergeEvents } from './change';
import { openLog, VERSION } from './db';
import { deriveGrant } from './derive';
import { eventsOf, newestGrants } from './query';
import { recordEvents } from './record';
import { fromStore, statusFacet } from './stored';
import { takeBack } from './take-back';
import type { AskedScreen, LogEvent } from './types';
import versionOne from './version-1.fixture.json';

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

/** The database as version 1 made it. */
const openVersionOne = () =>
  openDB('test', 1, {
    upgrade(database) {
      const events = database.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('grant', ['grantId', 'at']);
      events.createIndex('at', 'at');
      database.createObjectStore('grants', { keyPath: 'id' }).createIndex('lastAt', 'lastAt');
    },
  });

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

  describe('all of a call or nothing', () => {
    const WRITERS = { record: recordEvents, merge: mergeEvents };
    const cannotBeStored = { ...granted, id: undefined } as unknown as LogEvent;
    const cannotBeSummedUp = { ...asked, id: 'e3', grantId: 'g3', screen: {} } as unknown as LogEvent;

    test.each([
      ['record', cannotBeStored],
      ['record', cannotBeSummedUp],
      ['merge', cannotBeStored],
      ['merge', cannotBeSummedUp],
    ] as const)('%s', async (writer, broken) => {
      const log = await openLog('test');
      await expect(WRITERS[writer](log, [asked, broken])).rejects.toThrow();
      expect([await log.count('events'), await log.count('grants')]).toEqual([0, 0]);
      log.close();
    });

    test('take back', async () => {
      const log = await openLog('test');
      await recordEvents(log, [asked, granted]);
      await log.put('events', { ...cannotBeSummedUp, grantId: 'g1' });
      await expect(takeBack(log, granted.id)).rejects.toThrow();
      expect(await log.get('events', granted.id)).toEqual(granted);
      log.close();
    });
  });

  test('a request that turned out to be of another entry is taken away from this one', async () => {
    const log = await openLog('test');
    await recordEvents(log, [asked]);
    await recordEvents(log, [event('e5', 'asked', '2026-11-25T10:00:00.000Z', { flowId: 'f2' })]);
    await recordEvents(log, [event('e6', 'moved', '2026-11-25T10:00:01.000Z', { flowId: 'f2' })]);
    expect((await newestGrants(log, 1))[0]).toMatchObject({ id: 'g1', lastAt: asked.at, lastFlow: 'f1' });
    await recordEvents(log, [event('e7', 'moved', '2026-11-25T10:00:02.000Z')]);
    expect(await newestGrants(log, 1)).toEqual([]);
    expect(await log.count('events')).toBe(4);
    log.close();
  });

  test('one question is one line of the history, at its first time and with all it came to say', async () => {
    const log = await openLog('test');
    const more = event('e8', 'asked', '2026-11-24T10:00:05.000Z', { screen: { ...screen, data: ['balances'] } });
    await recordEvents(log, [asked, more, granted]);
    expect(await eventsOf(log, 'g1')).toEqual([{ ...asked, screen: more.screen }, granted]);
    log.close();
  });

  describe('a broken record', () => {
    test('is made anew from its events, and hides nobody', async () => {
      const log = await openLog('test');
      await recordEvents(log, [asked, granted]);
      await recordEvents(log, [event('e9', 'asked', '2026-11-24T12:00:00.000Z', { grantId: 'g2' })]);
      await log.put('grants', { id: 'g1', lastAt: granted.at } as never);
      expect((await newestGrants(log, 10)).map(({ id, status }) => [id, status])).toEqual([
        ['g2', 'asked'],
        ['g1', 'granted'],
      ]);
      await recordEvents(log, [event('e10', 'reviewed', '2026-11-24T13:00:00.000Z')]);
      expect(await log.get('grants', 'g1')).toMatchObject({
        status: 'granted',
        reviewedAt: '2026-11-24T13:00:00.000Z',
      });
      log.close();
    });

    test('without events that could help is left out and told', async () => {
      const log = await openLog('test');
      await recordEvents(log, [asked]);
      await log.put('grants', { id: 'g2', lastAt: '2026-11-24T12:00:00.000Z', screen: null } as never);
      const unreadable: string[] = [];
      const found = await newestGrants(log, 10, undefined, (id) => void unreadable.push(id));
      expect(found.map(({ id }) => id)).toEqual(['g1']);
      expect(unreadable).toEqual(['g2']);
      log.close();
    });

    test.each(['getAllRecords', 'openCursor'] as const)(
      '%s: that the browser itself cannot read is left out',
      async (how) => {
        const records = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAllRecords') ?? {};
        onTestFinished(() => void Object.defineProperty(IDBIndex.prototype, 'getAllRecords', records));
        // Older browsers have none.
        if (how === 'openCursor') Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
        const log = await openLog('test');
        await recordEvents(log, [asked, event('e9', 'asked', '2026-11-24T12:00:00.000Z', { grantId: 'g2' })]);
        expect((await newestGrants(log, 1)).map(({ id }) => id)).toEqual(['g2']);
        const read = vi.spyOn(IDBIndex.prototype, how as 'openCursor').mockImplementation(() => {
          throw new DOMException('Failed to read large IndexedDB value', 'DataError');
        });
        const get = IDBObjectStore.prototype.get;
        vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
          if (this.name === 'grants' && key === 'g2') throw new DOMException('cannot be read', 'DataError');
          return get.call(this, key);
        });
        expect((await newestGrants(log, 10)).map(({ id }) => id)).toEqual(['g2', 'g1']);
        expect(read).toHaveBeenCalled();
        log.close();
      },
    );
  });

  test('a full disk: nothing of the call is written, and the reason is told', async () => {
    const log = await openLog('test');
    await recordEvents(log, [asked]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(recordEvents(log, [granted])).rejects.toMatchObject({ name: 'QuotaExceededError' });
    put.mockRestore();
    expect(await log.count('events')).toBe(1);
    await recordEvents(log, [granted]);
    expect((await newestGrants(log, 1))[0]?.status).toBe('granted');
    log.close();
  });

  test('a page that holds an older version open: told, and opened when it is gone', async () => {
    const older = await openVersionOne();
    const blocked = Promise.withResolvers<void>();
    const opening = openLog('test', blocked.resolve);
    await blocked.promise;
    older.close();
    expect((await opening).version).toBe(VERSION);
    (await opening).close();
  });

  test('a log of version 1, as it was written in 2026, comes up with nothing lost', async () => {
    const old = await openVersionOne();
    for (const one of versionOne.events) await old.put('events', one);
    for (const one of versionOne.grants) await old.put('grants', one);
    old.close();
    const log = await openLog('test');
    expect(log.version).toBe(VERSION);
    expect(await log.getAll('events')).toEqual(versionOne.events);
    const grants = (await log.getAll('grants')).map(fromStore);
    // Everything that was there is there as it was; what is new stands beside it.
    expect(grants).toEqual(versionOne.grants.map((grant, index) => ({ ...grant, ...versionOne.added[index] })));
    expect((await newestGrants(log, 9)).map(({ id }) => id)).toEqual(['closed', 'held', 'broken']);
    expect(await log.getAllKeysFromIndex('grants', 'words', statusFacet('granted'))).toEqual(['held']);
    expect(await log.getAllKeysFromIndex('grants', 'due', IDBKeyRange.lowerBound(''))).toEqual(['held']);
    log.close();
  });

  test('an upgrade that fails leaves the older log as it was', async () => {
    const old = await openVersionOne();
    await old.put('events', asked);
    old.close();
    vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(openLog('test')).rejects.toThrow();
    vi.restoreAllMocks();
    const again = await openDB('test');
    expect(again.version).toBe(1);
    expect(await again.getAll('events')).toEqual([asked]);
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
