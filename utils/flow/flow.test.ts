import { describe, expect, test } from 'vitest';
import type { Reading } from '../detect/reading';
import { registrable } from '../detect/registrable';
import type { LogEvent } from '../log/types';
import { readAddress, readOutcome } from '../readers';
import { advance, nextDeadline } from './flow';
import type { Flow, FlowContext, Signal } from './types';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

let id = 0;
const at = (now: number): FlowContext => ({ now, newId: () => `id-${id++}`, readOutcome, registrable });
const reading = (scope = 'email,ads_read', client = '1') =>
  readAddress(
    `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&redirect_uri=https://app.acmebudget.example/cb&scope=${scope}&state=s`,
  ) as Reading;

/** A signal, in a tab other than the first, or after a while (milliseconds). */
type Told = Signal | readonly [Signal, { readonly tab?: number; readonly after?: number }];

function run(signals: readonly Told[]): { open: readonly Flow[]; types: string[]; events: LogEvent[] } {
  let open: readonly Flow[] = [];
  let now = 0;
  const events: LogEvent[] = [];
  for (const told of signals) {
    const [signal, { tab = 1, after = SECOND }] = 'kind' in told ? [told, {}] : told;
    now += after;
    const next = advance(open, tab, signal, at(now));
    open = next.open;
    events.push(...next.events);
  }
  return { open, events, types: events.map(({ type }) => type) };
}

const back = 'https://app.acmebudget.example/cb';
const granted: Signal = { kind: 'goes', to: `${back}?code=1` };
const declined: Signal = { kind: 'goes', to: `${back}?error=access_denied` };
const returned: Signal = { kind: 'goes', to: back };
const shown: Signal = { kind: 'shown', reading: reading() };
const request: Signal = { kind: 'request', reading: reading(), opened: true };
const closed: Signal = { kind: 'closed' };
const yes: Signal = { kind: 'pressed', answer: 'yes' };
const no: Signal = { kind: 'pressed', answer: 'no' };
const goesOn: Signal = { kind: 'pressed', answer: 'yes', goesOn: true };
const asks = (question: string): Signal => ({ kind: 'shown', reading: reading(), question });
const left: Signal = { kind: 'left', host: null };
const tick: Signal = { kind: 'tick' };
const later = (signal: Signal, after: number): Told => [signal, { after }];
const inTab = (tab: number, signal: Signal): Told => [signal, { tab }];

describe('a request is followed to one answer', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ['granted', [request, shown, granted], ['asked', 'granted']],
    ['declined', [shown, declined], ['asked', 'declined']],
    ['closed', [shown, closed], ['asked', 'closed']],
    ['a return that proves nothing', [shown, returned], ['asked', 'undecided']],
    ['reload asks once', [shown, shown, request, shown, granted], ['asked', 'granted']],
    ['seen twice on the way back, logged once', [shown, granted, granted], ['asked', 'granted']],
    [
      'elsewhere in between',
      [shown, { kind: 'goes', to: 'https://www.facebook.com/checkpoint/' }, granted],
      ['asked', 'granted'],
    ],
    ['answered without a screen: an earlier grant re-used', [request, granted], ['reused']],
    ['refused without a screen is nothing', [request, declined], []],
    ['closed before its screen was shown is nothing', [request, closed], []],
    ['an answer nobody awaits', [granted], []],
    [
      'told by the provider’s own frame',
      [shown, { kind: 'posted', providerId: 'facebook', outcome: 'granted' }, granted],
      ['asked', 'granted'],
    ],
    [
      'a frame of somebody else',
      [shown, { kind: 'posted', providerId: 'mx', outcome: 'granted' }, declined],
      ['asked', 'declined'],
    ],
    [
      'told by the provider’s own page',
      [shown, { kind: 'told', host: 'www.facebook.com', outcome: 'declined' }, closed],
      ['asked', 'declined'],
    ],
    ['a page of another host', [shown, { kind: 'told', host: 'plaid.com', outcome: 'declined' }], ['asked']],
    [
      'asked for more the second time: two requests, one answer, and nothing is left open',
      [shown, { kind: 'shown', reading: reading('email') }, granted, closed],
      ['asked', 'asked', 'granted'],
    ],
    ['given up after a day', [shown, later(tick, DAY + 1)], ['asked', 'undecided']],
    ['over lunch', [shown, later(granted, 2 * 60 * MINUTE)], ['asked', 'granted']],
    ['an answer that comes after a day', [shown, later(granted, DAY + 1)], ['asked', 'undecided']],
  ])('%s', (_name, signals, wanted) => {
    expect(run(signals).types).toEqual(wanted);
  });

  test('tells the subset where the answer does', () => {
    const part = run([shown, { kind: 'goes', to: `${back}?code=1&granted_scopes=email&denied_scopes=ads_read` }]);
    expect(part.events.at(-1)?.subset).toEqual({ kind: 'part', granted: ['email'], denied: ['ads_read'], data: [] });
    expect(run([shown, granted]).events.at(-1)?.subset).toEqual({ kind: 'unknown' });
    const all = run([shown, { kind: 'goes', to: `${back}?code=1&granted_scopes=email,ads_read` }]);
    expect(all.events.at(-1)?.subset).toEqual({ kind: 'all' });
  });
});

describe('what was pressed decides where the protocol is silent', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ['closed after yes', [shown, yes, closed], ['asked', 'granted page']],
    ['closed after no', [shown, no, closed], ['asked', 'declined page']],
    ['the protocol tells otherwise', [shown, yes, declined], ['asked', 'declined redirect']],
    ['a return that proves nothing', [shown, yes, returned], ['asked', 'granted page']],
    ['the last press counts', [shown, no, yes, closed], ['asked', 'granted page']],
    ['nothing is said for five minutes', [shown, yes, later(tick, 5 * MINUTE)], ['asked', 'granted page']],
    ['not before', [shown, yes, later(tick, 4 * MINUTE), declined], ['asked', 'declined redirect']],
    ['the tab is at another site', [shown, yes, left, later(tick, 10 * SECOND)], ['asked', 'granted page']],
    ['and led on from there', [shown, yes, left, later(declined, 9 * SECOND)], ['asked', 'declined redirect']],
    [
      'another page of the same site is no leaving',
      [shown, yes, { kind: 'left', host: 'm.facebook.com' }, later(tick, MINUTE), declined],
      ['asked', 'declined redirect'],
    ],
    ['leaving without a press is none', [shown, left, later(tick, MINUTE), granted], ['asked', 'granted redirect']],
    ['opened and shown anew: it answered nothing', [shown, yes, request, shown, closed], ['asked', 'closed tab']],
    ['changing the page is not opening it anew', [shown, yes, shown, closed], ['asked', 'granted page']],
    ['going on to another question is no answer', [asks('1'), goesOn, asks('2'), closed], ['asked', 'closed tab']],
    ['going on where no question follows is', [asks('1'), goesOn, asks('1'), closed], ['asked', 'granted page']],
    ['a yes stays one, whatever follows', [asks('1'), yes, asks('2'), closed], ['asked', 'granted page']],
    ['a press before any screen is nothing', [request, yes, closed], []],
    ['given up after a day', [shown, no, later(tick, DAY + 1)], ['asked', 'declined page']],
    [
      'in a frame the tab’s own pages say nothing',
      [{ ...shown, framed: true }, yes, left, later(tick, MINUTE), declined],
      ['asked', 'declined redirect'],
    ],
    [
      'the frame is gone',
      [{ ...shown, framed: true }, yes, { ...left, framed: true }, later(tick, 10 * SECOND)],
      ['asked', 'granted page'],
    ],
  ])('%s', (_name, signals, wanted) => {
    const { events } = run(signals);
    expect(events.map(({ type, how }) => (type === 'asked' ? type : `${type} ${how}`))).toEqual(wanted);
  });

  // RFC 9126: the address names a request that was pushed before, and nothing else.
  const pushed: Signal = {
    kind: 'shown',
    reading: { ...reading(), host: 'connect.bank.example', returnsTo: null } as Reading,
  };
  const goes = (to: string, more: object = {}): Signal => ({ kind: 'goes', to, redirected: 'page', ...more });
  const state = { state: 'digest' };
  test.each<[string, readonly Told[], readonly string[]]>([
    ['a code', [pushed, yes, goes(`${back}?code=1&state=1`, state)], ['asked', 'granted redirect']],
    ['a code and who gives it', [pushed, yes, goes(`${back}?code=1&iss=1`)], ['asked', 'granted redirect']],
    ['an error', [pushed, no, goes(`${back}?error=access_denied&state=1`, state)], ['asked', 'declined redirect']],
    ['an error all the same', [pushed, yes, goes(`${back}?error=x&state=1`, state)], ['asked', 'declined redirect']],
    ['a code without either', [pushed, yes, goes(`${back}?code=1`), closed], ['asked', 'granted page']],
    ['a code after a no', [pushed, no, goes(`${back}?code=1&state=1`, state), closed], ['asked', 'declined page']],
    ['no press yet', [pushed, goes(`${back}?code=1&state=1`, state), closed], ['asked', 'closed tab']],
    [
      'the bank’s own code',
      [pushed, yes, goes('https://id.bank.example/cb?code=1&state=1', state), closed],
      ['asked', 'granted page'],
    ],
    [
      'a frame in the page',
      [pushed, yes, { ...goes(`${back}?error=login_required&state=1`, state), redirected: 'frame' } as Signal, closed],
      ['asked', 'granted page'],
    ],
    [
      'a page’s own word',
      [pushed, yes, { kind: 'goes', to: `${back}?error=1&state=1`, ...state }, closed],
      ['asked', 'granted page'],
    ],
    [
      'another state than the request had',
      [{ ...pushed, states: ['other'] }, yes, goes(`${back}?error=x&state=1`, state), closed],
      ['asked', 'granted page'],
    ],
    [
      'another request of which the answer’s address is known',
      [pushed, yes, inTab(2, shown), inTab(2, granted), inTab(1, closed)],
      ['asked', 'asked', 'granted redirect', 'granted page'],
    ],
  ])('a pushed request does not say where its answer goes: %s', (_name, signals, wanted) => {
    const { events } = run(signals);
    expect(events.map(({ type, how }) => (type === 'asked' ? type : `${type} ${how}`))).toEqual(wanted);
  });

  test('says when it will decide', () => {
    expect(nextDeadline(run([shown, yes]).open)).toBe(2 * SECOND + 5 * MINUTE);
    expect(nextDeadline([])).toBeNull();
  });
});

describe('the page of an answered request may still change', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ['right after the answer', [shown, granted, later(shown, 500)], ['asked', 'granted']],
    ['opened anew', [shown, granted, request, shown], ['asked', 'granted', 'asked']],
    ['later', [shown, granted, later(shown, 4 * SECOND)], ['asked', 'granted', 'asked']],
  ])('%s', (_name, signals, wanted) => {
    expect(run(signals).types).toEqual(wanted);
  });
});

describe('across tabs', () => {
  const withState = (signal: Signal, state: string): Signal =>
    signal.kind === 'goes' ? { ...signal, state } : ({ ...signal, states: [state] } as Signal);
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'the answer in another tab, known by its state',
      [withState(shown, 'a'), inTab(2, withState(granted, 'a')), closed],
      ['asked', 'granted'],
    ],
    [
      'another state is another request',
      [withState(shown, 'a'), inTab(2, withState(granted, 'b')), closed],
      ['asked', 'closed'],
    ],
    ['no state where there was one', [withState(shown, 'a'), inTab(2, granted), closed], ['asked', 'closed']],
    ['neither has a state: the only one that awaits it', [shown, inTab(2, granted), closed], ['asked', 'granted']],
    [
      'neither has a state: two await it',
      [shown, inTab(3, { kind: 'shown', reading: reading('email', '2') }), inTab(2, granted)],
      ['asked', 'asked'],
    ],
    [
      'in its own tab the state may have been wrapped',
      [withState(shown, 'a'), withState(granted, 'b')],
      ['asked', 'granted'],
    ],
    [
      'two tabs, each its own',
      [shown, inTab(2, shown), inTab(2, declined), granted],
      ['asked', 'asked', 'declined', 'granted'],
    ],
    [
      'a tab opened from it',
      [shown, inTab(2, { kind: 'opened', from: 1 }), inTab(2, declined), closed],
      ['asked', 'declined'],
    ],
    [
      'a tab opened from it is closed',
      [shown, inTab(2, { kind: 'opened', from: 1 }), inTab(2, closed), granted],
      ['asked', 'granted'],
    ],
    [
      'the screen itself went on there: closing the first tab ends nothing',
      [request, inTab(2, { kind: 'opened', from: 1 }), inTab(2, shown), closed, inTab(2, granted)],
      ['asked', 'granted'],
    ],
  ])('%s', (_name, signals, wanted) => {
    expect(run(signals).types).toEqual(wanted);
  });

  test('of two requests in a tab, the state says which', () => {
    const [one, two] = [reading('email', '1'), reading('email', '2')];
    const { events } = run([
      { kind: 'shown', reading: one, states: ['a'] },
      { kind: 'shown', reading: two, states: ['b'] },
      { ...granted, state: 'a' } as Signal,
    ]);
    expect(events.at(-1)).toMatchObject({ type: 'granted', grantId: events[0]?.grantId });
  });

  test('a note on disk has no opaque parts, and is matched all the same', () => {
    const url = 'https://app.acmebudget.example/cb/0123456789abcdef0123';
    const asks = readAddress(
      `https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=${url}&scope=email`,
    ) as Reading;
    const noted: Signal = { kind: 'goes', to: 'https://app.acmebudget.example/cb/…?code=1', noted: true };
    expect(run([{ kind: 'shown', reading: asks }, noted]).types).toEqual(['asked', 'granted']);
  });
});

/** A step of a flow whose address tells nothing. */
const step = (more: Partial<Reading> = {}): Reading => ({
  ...reading(''),
  recipient: {},
  scopes: [],
  evidence: [],
  data: [],
  also: [],
  returnsTo: null,
  visibility: 'hidden',
  ...more,
});

describe('screens whose address tells nothing', () => {
  test('join the open request of their provider and host, and grow it', () => {
    const { events } = run([shown, { kind: 'shown', reading: step({ data: ['balances'] }) }, granted]);
    expect(events.map(({ type }) => type)).toEqual(['asked', 'asked', 'granted']);
    expect(new Set(events.map(({ flowId, grantId }) => `${flowId} ${grantId}`)).size).toBe(1);
    expect(events[1]?.screen?.data).toEqual(['balances', ...(events[0]?.screen?.data ?? [])]);
    expect(events[1]?.screen?.scopes).toEqual(['email', 'ads_read']);
  });

  test('say nothing new: one entry', () => {
    expect(run([shown, { kind: 'shown', reading: step() }, granted]).types).toEqual(['asked', 'granted']);
  });

  test('of another host, or of a recipient that is not the same, are another request', () => {
    const other = { kind: 'shown', reading: step({ host: 'business.facebook.com' }) } as const;
    expect(run([shown, other]).open.length).toBe(2);
    const somebody = { kind: 'shown', reading: step({ recipient: { domain: 'other.example' } }) } as const;
    expect(run([shown, somebody]).open.length).toBe(2);
  });

  test('a recipient that becomes known later: one entry, of that recipient', () => {
    const known = step({ recipient: { name: 'Acme Budget' }, data: ['balances'] });
    const { events } = run([
      { kind: 'shown', reading: step() },
      { kind: 'shown', reading: known },
      { kind: 'told', host: 'www.facebook.com', outcome: 'granted' },
    ]);
    expect(events.map(({ type }) => type)).toEqual(['asked', 'moved', 'asked', 'granted']);
    expect(events[1]?.grantId).toBe(events[0]?.grantId);
    expect(new Set(events.slice(2).map(({ grantId }) => grantId))).toEqual(
      new Set(['facebook|Acme Budget|facebook.com|']),
    );
    expect(new Set(events.map(({ flowId }) => flowId)).size).toBe(1);
  });

  test('two recipients without a name are two entries', () => {
    const { events } = run([{ kind: 'shown', reading: step() }, inTab(2, { kind: 'shown', reading: step() })]);
    expect(new Set(events.map(({ grantId }) => grantId)).size).toBe(2);
  });

  test('a page that changes its words does not make the log longer', () => {
    const quoting = (quote: string) =>
      step({
        evidence: [{ scope: '', quote, data: ['balances'], also: null, plain: null, source: null }],
        data: ['balances'],
      });
    const signals = Array.from(
      { length: 20 },
      (_, index) => ({ kind: 'shown', reading: quoting(`Your balance ${index}`) }) as const,
    );
    expect(run([shown, ...signals]).types).toEqual(['asked', 'asked']);
  });
});

test('what is open is bounded, and what falls out is not lost', () => {
  const signals = Array.from({ length: 100 }, (_, index) =>
    inTab(index % 20, { kind: 'shown', reading: reading('email', String(index)) }),
  );
  const { open, types } = run(signals);
  expect(open.length).toBe(60);
  expect(types.filter((type) => type === 'undecided').length).toBe(40);
  const inOne = run(
    Array.from({ length: 10 }, (_, index) => ({ kind: 'shown', reading: reading('email', String(index)) }) as const),
  );
  expect(inOne.open.length).toBe(6);
  expect(inOne.types.filter((type) => type === 'undecided').length).toBe(4);
});

test('a request with thousands of names stays small enough to keep', () => {
  const many = reading(Array.from({ length: 5_000 }, (_, index) => `scope_${index}`).join(','));
  const { open } = run([
    { kind: 'shown', reading: many },
    { kind: 'shown', reading: many },
  ]);
  expect(open.length).toBe(1);
  expect(JSON.stringify(open).length).toBeLessThan(150_000);
});
