import { expect, test } from 'vitest';
import { hasAccess, type Standing, seesMoney, standingOf } from './standing';
import type { GrantStatus } from './types';

const NOW = Date.parse('2026-11-28T00:00:00Z');
const none = { at: null, basis: null };

test.each<[GrantStatus, Standing]>([
  ['granted', 'held'],
  ['imported', 'maybe'],
  ['revoked', 'over'],
  ['expired', 'over'],
  ['declined', 'refused'],
  ['closed', 'refused'],
  ['asked', 'open'],
  ['undecided', 'open'],
])('%s stands as %s', (status, standing) => {
  expect(standingOf({ status, subset: { kind: 'all' }, end: none }, NOW)).toBe(standing);
});

test('a yes whose part is unknown may be a yes to all', () => {
  expect(standingOf({ status: 'granted', subset: { kind: 'unknown' }, end: none }, NOW)).toBe('maybe');
});

test('an end that was stated ends it; one reckoned by a rule leaves a doubt', () => {
  const past = '2026-11-27T00:00:00Z';
  const at = (end: { at: string; basis: 'stated' | 'uk-obie' }) =>
    standingOf({ status: 'granted', subset: { kind: 'all' }, end }, NOW);
  expect(at({ at: past, basis: 'stated' })).toBe('over');
  expect(at({ at: past, basis: 'uk-obie' })).toBe('maybe');
  expect(at({ at: '2027-01-01T00:00:00Z', basis: 'stated' })).toBe('held');
});

test('only a yes gives access', () => {
  expect((['held', 'maybe', 'over', 'refused', 'open'] as const).filter(hasAccess)).toEqual(['held', 'maybe']);
});

test('a log-in that gives nothing financial is no access to money data; one that does not show may be', () => {
  const screen = { recipient: {}, holder: {}, intermediary: null, data: [] };
  const row = { status: 'granted' as const, subset: { kind: 'all' as const }, end: none, data: [] };
  expect(seesMoney({ ...row, screen: { ...screen, visibility: 'listed' } }, NOW)).toBe(false);
  expect(seesMoney({ ...row, screen: { ...screen, visibility: 'hidden' } }, NOW)).toBe(true);
  expect(seesMoney({ ...row, status: 'revoked', screen: { ...screen, visibility: 'hidden' } }, NOW)).toBe(false);
});
