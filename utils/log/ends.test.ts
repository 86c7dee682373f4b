import { describe, expect, test } from 'vitest';
import { deriveGrant } from './derive';
import { endOf, isExpired } from './expiry';
import { reminderOf } from './reminders';
import { screen } from './testing';
import type { AskedScreen, Grant } from './types';

const GRANTED = '2026-01-01T00:00:00.000Z';
const grant = (more: Partial<AskedScreen>, reviewedAt: string | null = null): Grant => ({
  ...(deriveGrant([
    { id: '1', at: GRANTED, type: 'asked', flowId: 'f', grantId: 'g', how: 'address', screen: { ...screen, ...more } },
    { id: '2', at: GRANTED, type: 'granted', flowId: 'f', grantId: 'g', how: 'redirect', subset: { kind: 'all' } },
  ]) as Grant),
  reviewedAt,
});
const on = (day: string) => Date.parse(`${day}T00:00:00.000Z`);

describe('when a share ends, and how we know', () => {
  test.each<[string, Partial<AskedScreen>, string | null, string | null]>([
    ['stated as a date', { expires: '2026-05-03T15:46:00.000Z' }, '2026-05-03', 'stated'],
    ['stated as a duration', { durationSeconds: 7_776_000 }, '2026-04-01', 'stated'],
    ['for once', { durationSeconds: 0 }, '2026-01-02', 'stated'],
    ['UK: reconfirmed every 90 days', { scopes: ['ReadBalances'] }, '2026-04-01', 'uk-obie'],
    ['Berlin Group: 180 days', { scopes: ['AIS:…'] }, '2026-06-30', 'berlin-group'],
    ['Australia: 12 months', { scopes: ['bank:transactions:read'] }, '2027-01-01', 'cdr-au'],
    ['US: one year', { scopes: ['fdx:transactions:read'] }, '2027-01-01', 'us-1033'],
    ['nothing tells', {}, null, null],
    ['a date nobody can read', { expires: 'soon' }, null, null],
  ])('%s', (_name, more, at, basis) => {
    const end = endOf(grant(more));
    expect([end.at?.slice(0, 10) ?? null, end.basis]).toEqual([at, basis]);
  });

  test('is over after its end, and not before', () => {
    const australian = grant({ scopes: ['bank:transactions:read'] });
    expect([isExpired(australian, on('2026-12-31')), isExpired(australian, on('2027-01-01'))]).toEqual([false, true]);
  });
});

describe('what needs a look', () => {
  test.each<[string, Partial<AskedScreen>, string | null, string, string | null]>([
    ['new', {}, null, '2026-02-01', null],
    ['90 days without a look', {}, null, '2026-04-01', 'unreviewed'],
    ['looked at meanwhile', {}, '2026-03-01T00:00:00.000Z', '2026-04-01', null],
    [
      '30 days before its end',
      { scopes: ['bank:transactions:read'] },
      '2026-11-01T00:00:00.000Z',
      '2026-12-05',
      'ends-soon',
    ],
    ['the end was looked at', { scopes: ['bank:transactions:read'] }, '2026-12-04T00:00:00.000Z', '2026-12-05', null],
    ['ended', { scopes: ['bank:transactions:read'] }, null, '2027-02-01', 'ended'],
    ['a clock set back says nothing', {}, null, '2020-01-01', null],
  ])('%s', (_name, more, reviewedAt, today, wanted) => {
    expect(reminderOf(grant(more, reviewedAt), on(today))).toBe(wanted);
  });
});
