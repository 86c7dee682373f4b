import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../detect/reading';
import { registrable } from '../detect/registrable';
import { readAddress, readOutcome } from '../readers';
import { advance } from './flow';
import type { Flow, Signal } from './types';

/** Three apps asking in two tabs: enough for requests to overlap, nest and be confused. */
const APPS = [0, 1, 2] as const;
const TABS = [1, 2] as const;
const readings = APPS.map(
  (app) =>
    readAddress(
      `https://www.facebook.com/v23.0/dialog/oauth?client_id=${app}&redirect_uri=https://app${app}.example/cb&scope=email,ads_read`,
    ) as Reading,
);

type Ends = 'granted' | 'declined' | 'undecided';
type Step = { readonly tab: number; readonly seconds: number } & (
  | { readonly what: 'request' | 'shown' | 'elsewhere'; readonly app: number }
  | { readonly what: 'answer'; readonly app: number; readonly ends: Ends; readonly state: boolean }
  | { readonly what: 'pressed'; readonly answer: 'yes' | 'no' }
  | { readonly what: 'told' | 'posted'; readonly ends: Ends }
  | { readonly what: 'left' | 'closed' | 'tick' }
);

const app = fc.constantFrom(...APPS);
const ends = fc.constantFrom<Ends>('granted', 'declined', 'undecided');
const kinds = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom('request' as const, 'shown' as const), app }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('answer' as const), app, ends, state: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('pressed' as const), answer: fc.constantFrom('yes', 'no') }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('told' as const, 'posted' as const), ends }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('elsewhere' as const), app }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('left' as const, 'closed' as const, 'tick' as const) }) },
);
const step = fc
  .record({
    kind: kinds,
    tab: fc.constantFrom(...TABS),
    // Mostly quick; now and then past every deadline there is.
    seconds: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.constantFrom(11, 301, 86_401)),
  })
  .map(({ kind, ...where }) => ({ ...where, ...kind }) as Step);

function signalOf(one: Step): Signal {
  switch (one.what) {
    case 'request':
      return {
        kind: 'request',
        reading: readings[one.app] as Reading,
        states: [stateOf(one.tab, one.app)],
        opened: true,
      };
    case 'shown':
      return { kind: 'shown', reading: readings[one.app] as Reading, states: [stateOf(one.tab, one.app)] };
    case 'elsewhere':
      return { kind: 'goes', to: 'https://www.facebook.com/checkpoint/' };
    case 'answer': {
      const query = { granted: '?code=1', declined: '?error=access_denied', undecided: '' }[one.ends];
      const to = `https://app${one.app}.example/cb${query}`;
      // With a state: that of the request in the first tab.
      return one.state ? { kind: 'goes', to, state: stateOf(1, one.app) } : { kind: 'goes', to };
    }
    case 'pressed':
      return { kind: 'pressed', answer: one.answer };
    case 'told':
      return { kind: 'told', host: 'www.facebook.com', outcome: one.ends };
    case 'posted':
      return { kind: 'posted', providerId: 'facebook', outcome: one.ends };
    case 'left':
      return { kind: 'left', host: null };
    case 'closed':
    case 'tick':
      return { kind: one.what };
  }
}

const stateOf = (tab: number, of: number) => `${tab}${of}`;

/** One request of the reference: what a person would say of it. */
interface Entry {
  readonly tab: number;
  readonly app: number;
  asked: boolean;
  seen: number;
  pressed: 'yes' | 'no' | null;
  due: number;
  reopened: boolean;
  /** When it was answered; `null` = open. */
  over: number | null;
}

/** The reference: one list of entries, latest last, and plain rules, without any of the machine's code. */
function reference(steps: readonly Step[]): string[] {
  let entries: Entry[] = [];
  const log: string[] = [];
  let now = 0;
  const say = (type: string, { app: of, tab }: Entry) => log.push(`${type} ${of} in ${tab}`);
  const silentEnd = (entry: Entry, otherwise: string) => {
    if (entry.asked) say(entry.pressed === null ? otherwise : entry.pressed === 'yes' ? 'granted' : 'declined', entry);
  };
  const finish = (entry: Entry | undefined, how: Ends) => {
    if (!entry) return;
    entry.over = now;
    if (how === 'undecided') silentEnd(entry, 'undecided');
    else if (entry.asked) say(how, entry);
    else if (how === 'granted') say('reused', entry);
  };
  const endAll = (is: (entry: Entry) => boolean, otherwise: string) => {
    const ending = entries.filter((entry) => entry.over === null && is(entry));
    entries = entries.filter((entry) => !ending.includes(entry));
    for (const entry of ending) silentEnd(entry, otherwise);
  };
  for (const one of steps) {
    now += one.seconds;
    const { tab } = one;
    entries = entries.filter(({ over }) => over === null || now - over < 3);
    endAll(({ seen }) => now - seen > 86_400, 'undecided');
    const open = entries.filter(({ over }) => over === null);
    const here = open.filter((entry) => entry.tab === tab);
    switch (one.what) {
      case 'request':
      case 'shown': {
        let entry = here.find((each) => each.app === one.app);
        const answered = entries.filter((each) => each.over !== null && each.tab === tab && each.app === one.app);
        if (one.what === 'shown' && !entry && answered.length > 0) break;
        if (one.what === 'request') entries = entries.filter((each) => !answered.includes(each));
        entry ??= { tab, app: one.app, asked: false, seen: 0, pressed: null, due: 0, reopened: false, over: null };
        entries = [...entries.filter((each) => each !== entry), entry];
        entry.seen = now;
        if (one.what === 'request') entry.reopened = entry.pressed !== null;
        else {
          if (entry.reopened) Object.assign(entry, { pressed: null, reopened: false });
          if (!entry.asked) say('asked', entry);
          entry.asked = true;
        }
        break;
      }
      case 'answer': {
        const awaiting = open.filter((each) => each.app === one.app);
        const inTab = awaiting.filter((each) => each.tab === tab);
        // Elsewhere only by the same state, which is that of the first tab.
        finish(inTab.at(-1) ?? (one.state ? awaiting.findLast((each) => each.tab === 1) : undefined), one.ends);
        break;
      }
      case 'pressed': {
        const entry = here.findLast(({ asked }) => asked);
        if (entry) Object.assign(entry, { pressed: one.answer, due: now + 300 });
        break;
      }
      case 'left':
        for (const entry of here) if (entry.pressed) entry.due = Math.min(entry.due, now + 10);
        break;
      case 'told':
        finish(here.at(-1) ?? open.at(-1), one.ends);
        break;
      case 'posted':
        finish(here.at(-1), one.ends);
        break;
      case 'closed':
        endAll((entry) => entry.tab === tab, 'closed');
        break;
    }
    endAll(({ pressed, due }) => pressed !== null && due <= now, 'undecided');
  }
  return log;
}

test('the machine agrees with a plain list on 10,000 random interleavings', () => {
  let runs = 0;
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      runs += 1;
      let open: readonly Flow[] = [];
      let id = 0;
      let now = 0;
      const log: string[] = [];
      const tabs = new Map<string, number>();
      for (const one of steps) {
        now += one.seconds;
        const next = advance(open, one.tab, signalOf(one), {
          now: now * 1_000,
          newId: () => String(id++),
          readOutcome,
          registrable,
        });
        for (const { flowId, tabs: where } of [...open, ...next.open]) if (where[0]) tabs.set(flowId, where[0]);
        open = next.open;
        for (const { type, grantId, flowId, how } of next.events) {
          log.push(`${type} ${grantId.split('|')[1]} in ${tabs.get(flowId)}`);
          seen.set(`${type} ${how}`, (seen.get(`${type} ${how}`) ?? 0) + 1);
        }
      }
      expect(log).toEqual(reference(steps));
    }),
    { numRuns: 10_000 },
  );
  expect(runs).toBe(10_000);
  // Every end there is has really come up, many times.
  for (const end of [
    'asked address',
    'granted redirect',
    'granted page',
    'declined redirect',
    'declined page',
    'undecided redirect',
    'undecided page',
    'undecided tab',
    'closed tab',
    'reused redirect',
    'reused page',
  ])
    expect(seen.get(end) ?? 0, end).toBeGreaterThan(50);
}, 60_000);
