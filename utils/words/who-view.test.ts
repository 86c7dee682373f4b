import { expect, test } from 'vitest';
import type { LogRow } from '../log/log-row';
import { createSay } from './say';
import { cellWords, whoView, whoWords } from './who-view';

const say = createSay('en');
const NOW = Date.parse('2026-11-28T00:00:00Z');
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const row = (id: string, change: Partial<LogRow>, screen: Partial<LogRow['screen']> = {}): LogRow => ({
  id,
  status: 'granted',
  data: ['balances'],
  firstAt: '2026-11-20T00:00:00Z',
  lastAt: '2026-11-20T00:00:00Z',
  grantedAt: '2026-11-20T00:00:00Z',
  endedAt: null,
  subset: { kind: 'all' },
  end: { at: null, basis: null },
  screen: {
    recipient: { name: 'Acme' },
    holder: { name: 'Chase' },
    intermediary: null,
    data: ['balances', 'tax'],
    visibility: 'listed',
    ...screen,
  },
  ...change,
});
const states = (rows: LogRow[]) => whoView(rows, say, NOW).rows.map(({ cells }) => Object.fromEntries(cells));

test('the strongest state of all entries of an app counts', () => {
  expect(
    states([
      row('1', { status: 'revoked', data: [] }),
      row('2', { subset: { kind: 'unknown' } }, { data: ['balances'] }),
      row('3', { status: 'declined', data: [] }, { data: ['identity'] }),
    ]),
  ).toEqual([{ balances: 'maybe', tax: 'over', identity: 'asked' }]);
});

test('what was asked for and not given is no access', () => {
  expect(states([row('1', {})])).toEqual([{ balances: 'held', tax: 'asked' }]);
});

test('those with access come first; apps without a name are not put together', () => {
  const view = whoView(
    [
      row('1', { status: 'declined', data: [] }),
      row('2', {}, { recipient: {} }),
      row('3', { data: ['payment-initiation'] }, { recipient: {}, data: ['payment-initiation'] }),
    ],
    say,
    NOW,
  );
  expect(view.rows.map(({ entries }) => entries[0]?.id)).toEqual(['2', '3', '1']);
  expect(view.types.map(({ type }) => type)).toEqual(['balances', 'payment-initiation', 'tax']);
});

test('in words: each cell, each row, and what is not visible', () => {
  const view = whoView(
    [row('1', {}), row('2', { data: [] }, { recipient: { name: 'B' }, data: [], visibility: 'hidden' })],
    say,
    NOW,
  );
  const [acme, hidden] = view.rows;
  const [balances] = view.types;
  if (!acme || !hidden || !balances) throw new Error('rows are missing');
  expect(plain(cellWords(acme, balances, say))).toBe('Acme, Balances: can see');
  expect(plain(cellWords(hidden, balances, say))).toBe('B, Balances: not visible');
  expect(plain(cellWords(acme, { type: 'cards', name: 'Cards' }, say))).toBe('Acme, Cards: not asked for');
  expect(whoWords(acme, say)).toEqual(['can see: Balances', 'asked, not given: Tax']);
  expect(whoWords(hidden, say)).toEqual(['what is shared is not visible']);
});
