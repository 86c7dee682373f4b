import { expect, test } from 'vitest';
import type { LogRow } from '../log/log-row';
import { createSay } from './say';
import { laneOf, laneWords, spanOf, ticksOf } from './time-view';
import type { WhoRow } from './who-view';

const say = createSay('en');
const NOW = Date.parse('2026-11-28T00:00:00Z');
const row = (change: Partial<LogRow>): LogRow => ({
  id: '1',
  status: 'granted',
  data: ['balances'],
  firstAt: '2026-05-03T00:00:00Z',
  lastAt: '2026-05-03T00:00:00Z',
  grantedAt: '2026-05-04T00:00:00Z',
  endedAt: null,
  subset: { kind: 'all' },
  end: { at: null, basis: null },
  screen: { recipient: {}, holder: {}, intermediary: null, data: ['balances'], visibility: 'listed' },
  ...change,
});
const app = (change: Partial<LogRow>): WhoRow => ({
  recipient: 'Acme',
  entries: [row(change)],
  cells: new Map(),
  rest: 'none',
});

test.each<[Partial<LogRow>, string]>([
  [{}, 'asked May 3, 2026, you said yes May 4, 2026, still open'],
  [
    { end: { at: '2027-05-04T00:00:00Z', basis: 'stated' } },
    'asked May 3, 2026, you said yes May 4, 2026, until May 4, 2027',
  ],
  [
    { end: { at: '2027-05-04T00:00:00Z', basis: 'cdr-au' } },
    'asked May 3, 2026, you said yes May 4, 2026, until May 4, 2027 at most, by the usual rules',
  ],
  [
    { status: 'revoked', endedAt: '2026-06-01T00:00:00Z' },
    'asked May 3, 2026, you said yes May 4, 2026, ended Jun 1, 2026',
  ],
  [{ status: 'declined', grantedAt: null }, 'asked May 3, 2026, You said no'],
])('%j in words', (change, words) => {
  expect(laneWords(app(change), say, NOW)).toEqual([words]);
});

test('a stretch goes on to now, or to its end', () => {
  expect(laneOf(app({}), NOW).stretches).toEqual([
    { from: Date.parse('2026-05-04'), until: NOW, ended: false, planned: null },
  ]);
  expect(laneOf(app({ status: 'revoked', endedAt: '2026-06-01T00:00:00Z' }), NOW).stretches[0]).toMatchObject({
    until: Date.parse('2026-06-01'),
    ended: true,
  });
  expect(laneOf(app({ end: { at: '2027-05-04T00:00:00Z', basis: 'stated' } }), NOW).stretches[0]?.planned).toBe(
    Date.parse('2027-05-04'),
  );
  expect(laneOf(app({ status: 'declined', grantedAt: null }), NOW).stretches).toEqual([]);
});

test.each([
  ['2026-10-01', '2026-12-10', 3],
  ['2024-01-15', '2026-12-10', 5],
  ['1999-01-15', '2026-12-10', 6],
])('the axis from %s to %s has %d marks, all inside', (from, to, count) => {
  const span = { from: Date.parse(from), to: Date.parse(to) };
  const ticks = ticksOf(span, 'en');
  expect(ticks).toHaveLength(count);
  for (const { at } of ticks) expect(at >= span.from && at <= span.to).toBe(true);
});

test('the span has room for today and for what is planned, not for a hundred years', () => {
  const { from, to } = spanOf([row({ end: { at: '2126-01-01T00:00:00Z', basis: 'stated' } })], NOW);
  expect(from).toBeLessThan(Date.parse('2026-05-03'));
  expect(to).toBeLessThan(Date.parse('2028-06-01'));
  expect(spanOf([], NOW).from).toBeLessThan(NOW);
});
