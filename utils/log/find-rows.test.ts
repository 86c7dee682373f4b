import { expect, test } from 'vitest';
import { choicesOf, EVERYTHING, type FoundBy, findRows, type LogFilter } from './find-rows';
import type { LogRow } from './log-row';

const NOW = Date.parse('2026-11-28T00:00:00Z');
const row = (id: string, change: Partial<LogRow>, holder = 'Chase', intermediary: string | null = null): FoundBy => ({
  row: {
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
      recipient: { name: id },
      holder: { name: holder },
      intermediary: intermediary === null ? null : { name: intermediary },
      data: ['balances'],
      visibility: 'listed',
    },
    ...change,
  },
  words: `${id} ${holder}`.toLowerCase(),
});
const ROWS = [
  row('Acme Budget', {}, 'Chase', 'Plaid'),
  row('Old Budget', { status: 'revoked', data: [], lastAt: '2025-01-01T00:00:00Z' }),
  row('Shop', { status: 'declined', data: [], lastAt: '2026-08-01T00:00:00Z' }, 'Facebook'),
  row('Maybe', { subset: { kind: 'unknown' } }, 'Citi'),
  row('Open', { status: 'asked', data: [] }, 'Citi'),
];
const found = (filter: Partial<LogFilter>) => findRows(ROWS, { ...EVERYTHING, ...filter }, NOW).map(({ id }) => id);

test.each<[Partial<LogFilter>, string[]]>([
  [{}, ['Acme Budget', 'Old Budget', 'Shop', 'Maybe', 'Open']],
  [{ text: 'budget' }, ['Acme Budget', 'Old Budget']],
  [{ text: ' CHASE  budget acme' }, ['Acme Budget']],
  [{ status: 'held' }, ['Acme Budget', 'Maybe']],
  [{ status: 'over' }, ['Old Budget']],
  [{ status: 'refused' }, ['Shop']],
  [{ status: 'open' }, ['Open']],
  [{ type: 'tax' }, []],
  [{ party: 'Plaid' }, ['Acme Budget']],
  [{ party: 'Citi', status: 'held' }, ['Maybe']],
  [{ time: 'month' }, ['Acme Budget', 'Maybe', 'Open']],
  [{ time: 'year' }, ['Acme Budget', 'Shop', 'Maybe', 'Open']],
  [{ time: 'older' }, ['Old Budget']],
])('%j finds %j', (filter, ids) => {
  expect(found(filter)).toEqual(ids);
});

test('choices are what is there', () => {
  expect(choicesOf(ROWS.map((one) => one.row))).toEqual({
    types: ['balances'],
    parties: ['Chase', 'Citi', 'Facebook', 'Plaid'],
  });
});
