import { describe, expect, test } from 'vitest';
import { deriveGrant } from '../log/derive';
import { MOST_DUE } from '../log/due';
import type { AskedScreen, Grant, LogEvent } from '../log/types';
import { providers } from '../providers';
import { planToStop } from '../stop/plan';
import { deletionRequest } from './deletion-request';
import { grantDetailView } from './grant-detail-view';
import type { Fact } from './grant-facts';
import { receiptView } from './receipt-view';
import { remindersView } from './reminders-view';
import { createSay } from './say';

const say = createSay('en');
const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const FULL: AskedScreen = {
  provider: { id: 'plaid', name: 'Plaid' },
  host: 'cdn.plaid.com',
  recipient: { name: 'Acme Budget', domain: 'acmebudget.example', clientId: 'acme-1' },
  holder: { name: 'Chase' },
  intermediary: { name: 'Plaid' },
  data: ['balances', 'transactions', 'merchants'],
  also: ['sign-in'],
  scopes: ['transactions'],
  unrecognised: ['made_up'],
  visibility: 'listed',
  expires: '2027-03-01T00:00:00.000Z',
  durationSeconds: null,
  lookbackDays: 730,
  stated: {
    purpose: 'to show your spending',
    duration: 'until 1 March 2027',
    lookback: 'two years back',
    accounts: 'Checking ••21',
    others: 'no one else',
    stop: 'in your settings at any time',
    advertising: 'never for advertising',
  },
  quotes: ['Your balances', 'Your transactions'],
};
/** A screen that says nothing at all. */
const BARE: AskedScreen = {
  ...FULL,
  provider: { id: 'facebook', name: 'Facebook' },
  host: 'www.facebook.com',
  recipient: {},
  holder: {},
  intermediary: null,
  data: [],
  also: [],
  scopes: [],
  unrecognised: [],
  visibility: 'hidden',
  expires: null,
  lookbackDays: null,
};
for (const key of ['stated', 'quotes'] as const) delete (BARE as { stated?: unknown; quotes?: unknown })[key];

const historyOf = (screen: AskedScreen): LogEvent[] => [
  {
    id: '1',
    at: '2026-06-01T10:00:00.000Z',
    type: 'asked',
    flowId: 'a',
    grantId: 'g',
    how: 'address',
    screen: { ...screen, data: screen.data.slice(0, 1) },
  },
  {
    id: '2',
    at: '2026-06-01T10:01:00.000Z',
    type: 'granted',
    flowId: 'a',
    grantId: 'g',
    how: 'redirect',
    subset: { kind: 'all' },
  },
  { id: '3', at: '2026-09-01T10:00:00.000Z', type: 'asked', flowId: 'b', grantId: 'g', how: 'address', screen },
  {
    id: '4',
    at: '2026-09-01T10:01:00.000Z',
    type: 'granted',
    flowId: 'b',
    grantId: 'g',
    how: 'page',
    subset: { kind: 'all' },
  },
  { id: '5', at: '2026-09-02T10:00:00.000Z', type: 'reviewed', flowId: 'c', grantId: 'g', how: 'user' },
];
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const receiptOf = (screen: AskedScreen, events = historyOf(screen)) =>
  receiptView(deriveGrant(events) as Grant, events, planToStop(screen, providers), say, { now: NOW, timeZone: 'UTC' });
const factsOf = (screen: AskedScreen): Record<string, Fact> => {
  const { sections, when } = receiptOf(screen);
  return Object.fromEntries([...sections.flatMap(({ facts }) => facts), ...when.facts].map((fact) => [fact.id, fact]));
};

/** The checklist of a consent record; G5 to G18 apart from what stands in sections of its own (G14, G15, G16, G19). */
const FIELDS = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11', 'G12', 'G13', 'G15', 'G17', 'G18'];

describe('a receipt', () => {
  test.each([
    ['of a screen that says everything', FULL],
    ['of one that says nothing', BARE],
  ])('has every field, known or said to be unknown: %s', (_name, screen) => {
    const facts = factsOf(screen);
    for (const id of FIELDS) expect(facts[id]?.value.trim(), id).toBeTruthy();
  });

  test('who, what, why, how long, how to stop, in the words of the screen', () => {
    const facts = factsOf(FULL);
    const value = (id: string) => plain(facts[id]?.value ?? '');
    expect(Object.fromEntries(['G1', 'G2', 'G3', 'G4', 'G6', 'G12', 'G15'].map((id) => [id, value(id)]))).toEqual({
      G1: 'Acme Budget',
      G2: 'Chase',
      G3: 'Plaid',
      G4: '“to show your spending”',
      G6: '“Checking ••21”',
      G12: '“no one else”',
      G15: '“in your settings at any time”',
    });
    expect(value('G10')).toBe('Sep 1, 2026: also Transactions, Where you spent');
    expect(value('G8')).toContain('Mar 1, 2027');
    expect(value('G17')).toBe(
      'a request we saw in the address, an answer we saw in where the page went, words on the screen, what you told us',
    );
    expect(facts['G3']?.url).toBe('https://my.plaid.com/#');
    const { words } = receiptOf(FULL);
    expect(words.quotes.map(plain)).toEqual(['“Your balances”', '“Your transactions”']);
    expect(words.shown).toContain('Sep 1, 2026');
  });

  test('what nobody said is never told as said, and the last access is not visible, with where to look', () => {
    const facts = factsOf(BARE);
    for (const id of ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G8', 'G9', 'G10', 'G11', 'G12', 'G15'])
      expect(facts[id]?.known, id).toBe(false);
    expect(facts['G4']?.value).toBe('not stated');
    expect(facts['G11']?.value).toContain('not visible to this extension');
    expect(facts['G5']?.value).toContain('did not list');
    expect(receiptOf(BARE).words).toMatchObject({ quotes: [], shown: null });
    expect(factsOf(FULL)['G11']?.url).toBe('https://my.plaid.com/#');
  });

  test('the page on the screen says the same', () => {
    const events = historyOf(FULL);
    const detail = grantDetailView(deriveGrant(events) as Grant, events, planToStop(FULL, providers), say, {
      now: NOW,
      timeZone: 'UTC',
    });
    const { sections, when } = receiptOf(FULL);
    for (const fact of [...sections.flatMap(({ facts }) => facts), ...when.facts])
      expect(detail.facts).toContainEqual(fact);
  });

  test.each<[string, Partial<AskedScreen>, string]>([
    ['its stated end is past', { expires: '2026-10-01T00:00:00.000Z' }, 'Ended on Oct 1, 2026, by its own stated end'],
    [
      'only a rule says so',
      { expires: null, stated: {}, scopes: ['ReadBalances'] },
      'Ended on Aug 30, 2026 at the latest, if the usual rules were kept',
    ],
    ['it goes on', {}, 'You said yes to all of it'],
  ])('where it stands: %s', (_name, more, status) => {
    expect(factsOf({ ...FULL, ...more })['G13']?.value).toBe(status);
  });
});

describe('the letter', () => {
  const letter = (more: Partial<AskedScreen> = {}, between: string | null = 'Plaid') =>
    deletionRequest({ ...FULL, ...more }, between, say);

  test('names who, from where, through whom and what, and claims no law by name', () => {
    expect(letter()).toContain('To Acme Budget:');
    expect(letter()).toContain('from Chase, through Plaid');
    expect(letter()).toContain('Balances, Transactions, and Where you spent');
    expect(letter()).toContain('under the privacy law that applies to me');
    expect(letter()).not.toMatch(/GDPR|CCPA|CPRA|1033|Article|§/);
  });

  test('has no gap where nothing is known, and nothing that turns text around', () => {
    const text = deletionRequest(BARE, null, say);
    expect(text).not.toMatch(/undefined|null|\{|\s:|from \./);
    expect(letter({ recipient: { name: 'Evil\u202e\n\nname\u2066' } })).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('stopping', () => {
  test('says what it does and does not do, as far as it concerns this share', () => {
    const { does, doesNot } = receiptOf({ ...FULL, data: ['payment-initiation', 'credentials'] }).stop;
    expect(does.items.some((text) => text.includes('payments'))).toBe(true);
    expect(doesNot.items.some((text) => text.includes('already copied'))).toBe(true);
    expect(plain(doesNot.items.join(' '))).toContain('connection at Plaid');
    expect(doesNot.items.some((text) => text.includes('password'))).toBe(true);
    const simple = receiptOf(BARE).stop;
    expect([...simple.does.items, ...simple.doesNot.items].join(' ')).not.toMatch(/password|payments|connection at/);
  });
});

test('what wants a look says why', () => {
  const grant = deriveGrant(historyOf(FULL)) as Grant;
  const why = (now: string, more: Partial<Grant> = {}) =>
    remindersView([{ ...grant, ...more }], 1, say, Date.parse(now))?.items.map((item) => [item.kind, item.why])[0];
  expect(why('2026-12-01T10:00:00.000Z')).toEqual(['unreviewed', 'Not looked at for 90 days']);
  expect(why('2027-02-10T00:00:00.000Z')).toEqual(['ends-soon', 'Ends on Mar 1, 2027']);
  expect(why('2027-03-02T00:00:00.000Z')).toEqual(['ended', 'Ended on Mar 1, 2027; check that it has']);
  expect(why('2026-10-01T00:00:00.000Z')).toBeUndefined();
  expect(remindersView([], 0, say, NOW)).toBeNull();
  expect(remindersView([grant], 4, say, Date.parse('2026-12-01T10:00:00.000Z'))?.title).toBe('4 shares want a look');
  expect(remindersView([grant], MOST_DUE, say, Date.parse('2026-12-01T10:00:00.000Z'))?.title).toBe(
    '100+ shares want a look',
  );
});
