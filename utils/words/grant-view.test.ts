import { describe, expect, test } from 'vitest';
import type { Grant, LogEvent } from '../log/types';
import { formatAgo } from './format-ago';
import { grantDetailView } from './grant-detail-view';
import { grantView } from './grant-view';
import { createSay } from './say';

const say = createSay('en');
const NOW = Date.parse('2026-11-24T15:00:00.000Z');
const GRANT: Grant = {
  id: '1',
  screen: {
    provider: { id: 'chase', name: 'Chase' },
    host: 'auth.chase.com',
    recipient: { name: 'Acme Budget', domain: 'acmebudget.example', clientId: 'acme-1' },
    holder: { name: 'Chase' },
    intermediary: { name: 'Plaid' },
    data: ['balances', 'transactions'],
    also: ['sign-in'],
    scopes: ['fdx:accountdetailed:read', 'fdx:transactions:read'],
    unrecognised: [],
    visibility: 'listed',
    expires: null,
    durationSeconds: null,
    lookbackDays: null,
  },
  status: 'granted',
  lastOutcome: 'granted',
  data: ['balances', 'transactions'],
  subset: { kind: 'all' },
  firstAt: '2026-11-24T12:59:00.000Z',
  lastAt: '2026-11-24T13:00:00.000Z',
  grantedAt: '2026-11-24T13:00:00.000Z',
  endedAt: null,
  reviewedAt: null,
};
const view = (change: Partial<Grant>) => grantView({ ...GRANT, ...change }, say, { now: NOW, timeZone: 'UTC' });

test.each<[Partial<Grant>, string, string, boolean]>([
  [{}, 'You said yes to all of it', 'yes', true],
  [{ subset: { kind: 'unknown' } }, 'You said yes; the exact part is unknown', 'yes', true],
  [
    { subset: { kind: 'part', granted: ['a'], denied: ['b'], data: ['balances'] }, data: ['balances'] },
    'You said yes to part of it',
    'part',
    true,
  ],
  [{ status: 'declined', data: [], subset: null }, 'You said no', 'no', false],
  [{ status: 'closed', data: [], subset: null }, 'You closed it without an answer', 'no', false],
  [{ status: 'undecided', data: [], subset: null }, 'Answered, but we could not see how', 'open', false],
  [{ status: 'revoked' }, 'You stopped it', 'over', false],
])('the answer of %j', (change, status, mark, held) => {
  const seen = view(change);
  expect([seen.status, seen.mark, seen.askedFor === null]).toEqual([status, mark, held]);
});

test('nothing financial and not visible are not the same', () => {
  const none = { ...GRANT.screen, data: [] };
  expect(view({ data: [], screen: none }).noData).toBe('no financial data');
  expect(view({ data: [], screen: { ...none, visibility: 'hidden' } }).noData).toBe('what is shared is not visible');
});

describe('how long ago', () => {
  test.each([
    ['2026-11-24T14:59:30Z', 'now'],
    ['2026-11-24T15:10:00Z', 'now'],
    ['2026-11-24T14:13:00Z', '47 minutes ago'],
    ['2026-11-24T12:10:00Z', '2 hours ago'],
    ['2026-11-23T12:00:00Z', 'yesterday'],
    ['2026-11-20T12:00:00Z', '4 days ago'],
    ['2026-11-10T12:00:00Z', 'Nov 10, 2026'],
    ['not a date', 'not a date'],
  ])('%s: %s', (iso, words) => {
    expect(formatAgo(iso, NOW, 'en')).toBe(words);
  });
});

describe('opened', () => {
  const EVENTS: readonly LogEvent[] = [
    { id: 'a', at: '2026-11-24T12:59:00.000Z', type: 'asked', flowId: 'f', grantId: '1', how: 'address' },
    { id: 'b', at: GRANT.lastAt, type: 'granted', flowId: 'f', grantId: '1', how: 'redirect', subset: { kind: 'all' } },
  ];
  const facts = (change: Partial<Grant['screen']> = {}) =>
    Object.fromEntries(
      grantDetailView({ ...GRANT, screen: { ...GRANT.screen, ...change } }, EVENTS, [], say, {
        now: NOW,
        timeZone: 'UTC',
      }).facts.map(({ term, value }) => [term, value.replace(/[\u2068\u2069]/g, '')]),
    );

  test('all that is known, and what cannot be known is said', () => {
    expect(facts()).toMatchObject({
      'Asked on': 'auth.chase.com',
      'Its web address': 'acmebudget.example',
      From: 'Chase',
      Through: 'Plaid',
      'Data asked for': 'Balances, Transactions',
      'Also asked for': 'sign you in',
      'How far back': 'not stated',
      'Last time it took data':
        'not visible to this extension; your bank or account may show it under connected apps or data sharing',
    });
  });

  test('a date that a rule gives is not told as if the screen had said it', () => {
    expect(facts()['Ends']).toBe('not stated; by the usual rules Nov 24, 2027 at the latest');
    expect(facts({ expires: '2027-01-31T00:00:00Z' })['Ends']).toBe('Jan 31, 2027, as stated');
  });

  test('5,000 permissions stay readable', () => {
    const scopes = Array.from({ length: 5_000 }, (_, index) => `name_${index}`);
    expect(facts({ scopes })['Permissions as asked for']).toMatch(/, name_19, and 4,980 more$/);
  });

  test('the history tells how each thing is known', () => {
    const { history } = grantDetailView(GRANT, EVENTS, [], say, { now: NOW, timeZone: 'UTC' });
    expect(history.map(({ what, how }) => `${what} (${how})`)).toEqual([
      'It asked (seen in the address)',
      'You said yes to all of it (seen in where the page went)',
    ]);
  });
});

test('a payroll password is not told as a bank’s', () => {
  const screen = { ...GRANT.screen, act: 'credentials', opens: 'payroll', data: ['credentials'] } as const;
  const asked: Grant = { ...GRANT, status: 'asked', screen };
  expect(grantView(asked, say).data.map(({ name }) => name)).toEqual(['Your payroll password']);
});
