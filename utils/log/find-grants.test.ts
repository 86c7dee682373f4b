import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { mergeEvents } from './change';
import type { LogDatabase } from './db';
import { openLog } from './db';
import { findGrants, type Place, type Term } from './find-grants';
import { foldedWords } from './fold';
import { statusFacet, typeFacet } from './stored';
import { screen } from './testing';
import type { Grant, LogEvent } from './types';

const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
const event = (index: number, name: string, more: Partial<LogEvent['screen']> = {}): LogEvent => ({
  id: `e${index}`,
  at: at(index),
  type: 'imported',
  flowId: `f${index}`,
  grantId: `g${String(index).padStart(5, '0')}`,
  how: 'import',
  screen: { ...screen, recipient: { name }, ...more },
});
const word = (text: string): Term => ({ begins: foldedWords(text), is: [] });
const names = (grants: readonly Grant[]) => grants.map(({ screen: { recipient } }) => recipient.name);
const every = () => true;

async function logOf(name: string, events: readonly LogEvent[]): Promise<LogDatabase> {
  await deleteDB(name);
  const log = await openLog(name);
  await mergeEvents(log, events);
  return log;
}

describe('found by', () => {
  test.each<[string, string[]]>([
    ['cafe', ['Café Budget', 'cafe-au-lait']],
    ['BUDG', ['Café Budget']],
    ['get', ['Café Budget']],
    ['nobody', []],
    ['日本', ['三菱日本銀行']],
  ])('%s', async (text, wanted) => {
    const log = await logOf(
      'words',
      ['Café Budget', 'cafe-au-lait', '三菱日本銀行', 'Other'].map((name, index) => event(index, name)).reverse(),
    );
    expect(names(await findGrants(log, [word(text)], every, 10, null)).sort()).toEqual([...wanted].sort());
    log.close();
  });

  test('kind of data, where it stands, and several words at once', async () => {
    const log = await logOf('facets', [
      event(1, 'Acme One', { data: ['tax'] }),
      event(2, 'Acme Two', { data: ['balances'] }),
      event(3, 'Other', { data: ['tax'] }),
    ]);
    const tax: Term = { begins: [], is: [typeFacet('tax')] };
    expect(names(await findGrants(log, [tax], every, 10, null))).toEqual(['Other', 'Acme One']);
    expect(names(await findGrants(log, [tax, word('acme')], every, 10, null))).toEqual(['Acme One']);
    const open: Term = { begins: [], is: [statusFacet('imported')] };
    expect(names(await findGrants(log, [open], ({ id }) => id !== 'g00002', 10, null))).toEqual(['Other', 'Acme One']);
    log.close();
  });
});

test('pages follow one another without a gap or a repeat, also where many are of the same moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      async (minutes, count) => {
        const log = await logOf(
          'pages',
          minutes.map((minute, index) => ({ ...event(index, `Acme ${index}`), at: at(minute) })),
        );
        for (const terms of [[], [word('acme')]]) {
          const seen: string[] = [];
          for (let after: Place | null = null; ; ) {
            const page: Grant[] = await findGrants(log, terms, every, count, after);
            seen.push(...page.map(({ id }) => id));
            after = page.at(-1) ?? null;
            if (page.length < count) break;
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toHaveLength(minutes.length);
        }
        log.close();
      },
    ),
    { numRuns: 25 },
  );
});

test('common words that hardly ever meet are found as well, the newest first', async () => {
  // Each of the two words alone is too common to be read from the index; together they are rare and old.
  const events = Array.from({ length: 2_400 }, (_, index) =>
    event(index, index < 2 ? 'red blue' : index % 2 === 0 ? 'red' : 'blue'),
  );
  const log = await logOf('common', events);
  expect((await findGrants(log, [word('red'), word('blue')], every, 5, null)).map(({ id }) => id)).toEqual([
    'g00001',
    'g00000',
  ]);
  expect((await findGrants(log, [word('red')], every, 2, null)).map(({ id }) => id)).toEqual(['g02398', 'g02396']);
  log.close();
});
