import { expect, test } from 'vitest';
import { countAccess } from './count-access';
import type { LogRow } from './log-row';

const NOW = Date.parse('2026-11-28T00:00:00Z');
const row = (id: string, name: string, data: LogRow['data'], change: Partial<LogRow> = {}): LogRow => ({
  id,
  status: 'granted',
  data,
  firstAt: '2026-11-20T00:00:00Z',
  lastAt: '2026-11-20T00:00:00Z',
  grantedAt: '2026-11-20T00:00:00Z',
  endedAt: null,
  subset: { kind: 'all' },
  end: { at: null, basis: null },
  screen: { recipient: { name }, holder: {}, intermediary: null, data, visibility: 'listed' },
  ...change,
});
const hidden = (name: string) => ({
  screen: { recipient: { name }, holder: {}, intermediary: null, data: [], visibility: 'hidden' as const },
});

test('apps are counted once, whatever they hold', () => {
  const rows = [row('1', 'A', ['balances']), row('2', 'A', ['payment-initiation']), row('3', 'B', ['tax'])];
  expect(countAccess(rows, NOW)).toEqual({ canSee: 2, maySee: 0, canMove: 1 });
});

test('access that does not show is told apart; a plain log-in and what is over are no access', () => {
  const rows = [
    row('1', 'A', [], hidden('A')),
    row('2', 'B', []),
    row('3', 'C', ['tax'], { status: 'revoked' }),
    row('4', 'D', ['tax']),
    row('5', 'D', [], hidden('D')),
  ];
  expect(countAccess(rows, NOW)).toEqual({ canSee: 1, maySee: 1, canMove: 0 });
});
