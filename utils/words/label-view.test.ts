import { expect, test } from 'vitest';
import type { Reading } from '../detect/reading';
import { providers } from '../providers';
import { readAddress } from '../readers';
import { planToStop } from '../stop/plan';
import type { Fixture } from '../vocab/provider';
import { labelText } from './label-text';
import { labelView } from './label-view';
import { createSay } from './say';

const say = createSay('en');
const READING: Reading = {
  provider: { id: 'plaid', name: 'Plaid', kind: 'aggregator' },
  host: 'cdn.plaid.com',
  recipient: { name: 'Acme Budget' },
  holder: { name: 'Chase' },
  intermediary: { name: 'Plaid' },
  data: ['transactions', 'merchants'],
  also: [],
  scopes: ['transactions'],
  unrecognised: [],
  evidence: [
    { scope: 'transactions', data: ['transactions', 'merchants'], also: null, plain: 'payments', source: null },
  ],
  visibility: 'listed',
  terms: { expires: null, durationSeconds: null, lookbackDays: null },
  returnsTo: null,
  act: 'share',
  offered: [],
  stated: {},
  beyondPurpose: null,
  unreadLanguage: null,
  shows: 'at-once',
};
const view = (change: Partial<Reading> = {}) => labelView({ ...READING, ...change }, { say, stop: [], statements: [] });
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const headline = (change: Partial<Reading>) =>
  plain(
    view(change)
      .headline.map(({ text }) => text)
      .join(''),
  );

test.each<[Partial<Reading>, string]>([
  [{}, 'Acme Budget would get this from Chase, through Plaid'],
  [{ intermediary: null }, 'Acme Budget would get this from Chase'],
  [{ recipient: { domain: 'acme.example', clientId: '7' } }, 'acme.example would get this from Chase, through Plaid'],
  [{ recipient: { clientId: '1000' } }, 'An app without a name (number 1000) would get this from Chase, through Plaid'],
  [{ recipient: {}, holder: {} }, 'An app that is not named would get this from your bank or account, through Plaid'],
  [{ data: [], intermediary: null }, 'Acme Budget asks Chase for access'],
  [{ data: [], visibility: 'hidden' }, 'Acme Budget asks Chase for access, through Plaid'],
])('the headline of %j', (change, words) => {
  expect(headline(change)).toBe(words);
});

test('only names look like names', () => {
  const strong = (change: Partial<Reading>) =>
    view(change)
      .headline.filter((part) => part.strong)
      .map(({ text }) => plain(text));
  expect(strong({})).toEqual(['Acme Budget', 'Chase', 'Plaid']);
  expect(strong({ recipient: {}, holder: {} })).toEqual(['Plaid']);
});

test.each<[Reading['visibility'], string[]]>([
  ['listed', ['no', 'yes', 'yes', 'no', 'no', 'no']],
  ['partly', ['hidden', 'yes', 'yes', 'hidden', 'hidden', 'hidden']],
])('%s: what is not asked for is never more certain than it is', (visibility, answers) => {
  expect(view({ visibility }).rows.map(({ answer }) => answer)).toEqual(answers);
});

test('hidden: every fixed row is not visible, and none says no', () => {
  const { rows, tone } = view({ visibility: 'hidden', data: [], evidence: [] });
  expect(new Set(rows.map(({ answer }) => answer))).toEqual(new Set(['hidden']));
  expect(tone).toBe('unknown');
});

test('further types follow the six fixed rows, and only when asked for', () => {
  const rows = view({ data: ['transactions', 'tax', 'credentials'] }).rows.map(({ type }) => type);
  expect(rows.slice(6)).toEqual(['credentials', 'tax']);
});

const UNNAMED: Partial<Reading> = { host: '10.0.0.7', recipient: {}, holder: {}, intermediary: null };
const PAYROLL: Partial<Reading> = {
  provider: { id: 'argyle', name: 'Argyle Link', kind: 'aggregator' },
  opens: 'payroll',
  host: 'connect.argyle.com',
  holder: { name: 'Argyle Link' },
  intermediary: null,
};
const PAGE: Reading['provider'] = { id: 'page', name: '10.0.0.7', kind: 'standard' };

test.each<[Partial<Reading>, string, string]>([
  [
    { act: 'credentials' },
    'Plaid asks for your bank password',
    'You are on cdn.plaid.com. What you type here goes to Plaid, not to your bank.',
  ],
  [
    { ...UNNAMED, provider: PAGE, act: 'credentials' },
    'This page asks for your bank password',
    'You are on 10.0.0.7. What you type here goes to 10.0.0.7, not to your bank.',
  ],
  [
    { ...PAYROLL, act: 'credentials' },
    'Argyle Link asks for your payroll password',
    'You are on connect.argyle.com. What you type here goes to Argyle Link, not to your employer or its payroll service.',
  ],
  [
    { ...UNNAMED, provider: PAGE, act: 'details' },
    'This page gets what you type here',
    'You are on 10.0.0.7. What you type here goes to 10.0.0.7.',
  ],
])('typed here: %j', (change, first, second) => {
  expect([headline(change), plain(view(change).notice ?? '')]).toEqual([first, second]);
});

test('a payroll password is called so everywhere in the label', () => {
  const seen = view({ ...PAYROLL, act: 'credentials', data: ['credentials'] });
  expect(seen.loud).toEqual(['It asks for your payroll password.']);
  expect(seen.asked).toBe('Your payroll password');
  expect(JSON.stringify(seen)).not.toContain('bank password');
});

test('a password opens more than any list names: no row says no, and each says why', () => {
  const { rows } = view({ act: 'credentials', data: ['credentials'], visibility: 'partly' });
  const [balances] = rows;
  expect(rows.map(({ answer }) => answer)).not.toContain('no');
  expect(balances?.evidence[0]?.words).toContain('Whoever has your password');
});

test('what is more than reading is said in a line of its own', () => {
  expect(view().loud).toEqual([]);
  expect(view({ data: ['payment-initiation', 'credentials'] }).loud).toEqual([
    'It can move money.',
    'It asks for your bank password.',
  ]);
});

test('5,000 proofs of one row stay readable', () => {
  const evidence = Array.from({ length: 5_000 }, (_, index) => ({
    scope: `name_${index}`,
    data: ['balances'] as const,
    also: null,
    plain: 'balances',
    source: null,
  }));
  const [balances] = view({ data: ['balances'], evidence }).rows;
  expect(balances?.evidence.length).toBeLessThan(25);
  expect(balances?.evidence.at(-1)?.words).toMatch(/^and 4,9\d\d more$/);
});

test('what is stated is told, what is not is said in one sentence', () => {
  const stated = view({ terms: { expires: '2027-02-22T00:00:00Z', durationSeconds: null, lookbackDays: 90 } });
  expect(stated.stated.filter(({ known }) => known).map(({ value }) => value)).toEqual([
    'until Feb 22, 2027',
    '90 days',
  ]);
  expect(stated.unstated).toBe('Not stated in the address: which accounts, what for, who else gets it.');
});

test('"no" beside names nobody knows claims no more than that', () => {
  const words = (unrecognised: string[]) => view({ unrecognised }).rows[0]?.evidence[0]?.words;
  expect(words([])).toContain('not among them');
  expect(words(['made_up'])).toContain('that we recognise');
});

const fixtures = import.meta.glob<readonly Fixture[]>('../providers/*.fixture.ts', { eager: true, import: 'default' });

test('every example of every provider has a whole label: no row without a reason, no gap in a sentence', () => {
  for (const { url } of Object.values(fixtures).flat()) {
    const reading = readAddress(url);
    if (!reading) continue;
    const provider = providers.find(({ id }) => id === reading.provider.id);
    const seen = labelView(reading, {
      say,
      stop: planToStop(reading, providers),
      statements: provider?.statements ?? [],
    });
    for (const row of seen.rows) {
      expect(row.evidence.length, `${url} ${row.type}`).toBeGreaterThan(0);
      for (const { scope, words } of row.evidence) expect(`${scope}${words}`.trim(), `${url} ${row.type}`).not.toBe('');
    }
    const text = labelText(seen);
    expect(text, url).not.toMatch(/\{(?:\w+)\}.*\{|undefined|\bnull\b|\b(?:from|through|asks) *(?:,|$)/m);
    expect(text, url).toMatch(/How long: ./);
  }
});
