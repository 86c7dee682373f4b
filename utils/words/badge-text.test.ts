import { expect, test } from 'vitest';
import type { Reading } from '../detect/reading';
import { badgeText, REMINDER_BADGE } from './badge-text';

type Asked = Pick<Reading, 'data' | 'visibility' | 'unrecognised'>;
const NOTHING: Asked = { data: [], visibility: 'listed', unrecognised: [] };

const STATES: readonly [string, Asked, string][] = [
  ['nothing financial', NOTHING, '0'],
  ['names nobody knows', { ...NOTHING, unrecognised: ['made_up'] }, '?'],
  ['hidden', { ...NOTHING, visibility: 'hidden' }, '?'],
  ['two kinds', { ...NOTHING, data: ['balances', 'transactions'] }, '2'],
  ['at least two', { ...NOTHING, data: ['balances', 'transactions'], visibility: 'partly' }, '2+'],
  ['can move money', { ...NOTHING, data: ['payment-initiation'] }, '1!'],
  ['a password, which opens more', { ...NOTHING, data: ['credentials'], visibility: 'partly' }, '1+!'],
  ['all there is', { ...NOTHING, data: Array.from({ length: 22 }, () => 'credentials' as const) }, '22!'],
];

test.each(STATES)('%s', (_name, asked, text) => {
  expect(badgeText(asked)).toBe(text);
});

test('no two states look alike without colour, none like no screen at all, and each fits', () => {
  const texts = STATES.map(([, asked]) => badgeText(asked)).filter((text) => text !== '?');
  const all = ['', '?', REMINDER_BADGE, ...texts];
  expect(new Set(all).size).toBe(all.length);
  for (const text of all) expect(text.length).toBeLessThanOrEqual(4);
});
